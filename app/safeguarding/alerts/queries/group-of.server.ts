import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import type { Exclusion } from '#app/safeguarding/exclusions/exclusion.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { groupKey } from '#db/vault/keyed.ts'
import { gatheringOf } from '#app/safeguarding/screening/about.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'

type Alert = typeof alerts.$inferSelect
type Gathered = { readonly childId: string; readonly finding: Finding; readonly kept?: Exclusion }

/** What gathers with a finding: the key of it, the last alert of it, and the one a new alert would follow. */
export type Group = {
  readonly key: string
  readonly last: Alert | undefined
  readonly followsId: string | null
}

/**
 * Where a finding gathers. What names somebody never gathers in an alert that has opened to whom it names: they would read
 * what is new in it before anybody has judged that. It begins another, which follows the one they can read.
 */
export async function groupOf(tx: Writer, gathered: Gathered, followsId: string | null = null): Promise<Group> {
  const { childId, finding, kept } = gathered
  const key = groupKey(tx, { ...gatheringOf(childId, finding), followsId })
  const [last] = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.childId, childId), eq(alerts.groupKey, key)))
    .orderBy(desc(ne(alerts.state, 'resolved')), desc(alerts.resolvedAt))
    .limit(1)
  if (!last) return { key, last, followsId }
  const names = kept?.keptFrom.some((id) => !kept.alleged.includes(id)) ?? false
  if (names && (await isOpenToNamed(tx, last.id))) return groupOf(tx, gathered, last.id)
  return { key, last, followsId: last.id }
}

async function isOpenToNamed(tx: Writer, alertId: string): Promise<boolean> {
  const { id, opensTo, alertId: ofAlert } = recordOpenings
  const [opening] = await tx
    .select({ id })
    .from(recordOpenings)
    .where(and(eq(ofAlert, alertId), inArray(opensTo, ['named', 'passed on'])))
    .limit(1)
  return opening !== undefined
}
