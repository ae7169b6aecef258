import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, fileEntryInReach, worryInReach } from '#app/access/scope.server.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { notOfAlertLines } from '../line.ts'
import { notSetAside } from './not-set-aside.server.ts'

type Reading = Grant<'file.read' | 'file.write'>
type Asked = { readonly childId: string; readonly withHidden: boolean }

/** The lines of a child's file, what the child told, and what rules raised, side by side: when each was, and of what kind. */
export function everyLine(grant: Reading, { childId, withHidden }: Asked) {
  const { read } = grant
  const ofFile = read
    .select({
      id: sql<string>`${fileEntries.id}`.as('id'),
      source: sql<string>`'file'`.as('source'),
      kind: sql<string>`${fileEntries.kind}`.as('kind'),
      occurredAt: sql<number>`${fileEntries.occurredAt}`.as('occurred_at'),
      recordedAt: sql<number>`${fileEntries.recordedAt}`.as('recorded_at'),
    })
    .from(fileEntries)
    .where(and(eq(fileEntries.childId, childId), fileEntryInReach(grant), withHidden ? undefined : notSetAside(grant)))
  const told = read
    .select({
      id: sql<string>`${worries.id}`.as('id'),
      source: sql<string>`'worry'`.as('source'),
      kind: sql<string>`'worry'`.as('kind'),
      occurredAt: sql<number>`${worries.writtenAt}`.as('occurred_at'),
      recordedAt: sql<number>`${worries.writtenAt}`.as('recorded_at'),
    })
    .from(worries)
    .where(and(eq(worries.childId, childId), worryInReach(grant)))
  const ofAlerts = read
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(eq(alerts.childId, childId), alertInReach(grant)))
  const raised = read
    .select({
      id: sql<string>`${alertEvents.id}`.as('id'),
      source: sql<string>`'alert'`.as('source'),
      kind: sql<string>`'alert'`.as('kind'),
      occurredAt: sql<number>`${alertEvents.at}`.as('occurred_at'),
      recordedAt: sql<number>`${alertEvents.at}`.as('recorded_at'),
    })
    .from(alertEvents)
    .where(and(inArray(alertEvents.alertId, ofAlerts), notInArray(alertEvents.kind, [...notOfAlertLines])))
  return unionAll(ofFile, told, raised).as('lines')
}
