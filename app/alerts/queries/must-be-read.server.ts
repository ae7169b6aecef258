import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { exclusionsOf } from '#app/people/queries/kept-from-of.server.ts'
import type { KeptRecord } from '#app/people/queries/kept-record.server.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import { worries } from '#db/schema/worries.ts'
import type { Reader } from '#db/tenants.server.ts'
import type { MustBeRead } from '../ladder.ts'

/** A record with what decides who reads it: whose child it is about, by when it is due, and what was told behind it. */
export type Due = MustBeRead & {
  readonly childId: string
  readonly dueAt: Date
  /** When it was kept. */
  readonly keptAt: Date
  /** When somebody was last asked to look at it: something new came in, or it was handed on. */
  readonly waitsFrom: Date
  /** The worry an alert came of, or the record itself: mail about both is one. */
  readonly toldIn: string
}
type Asking = Pick<Reader, 'select' | 'vault'>

/** What decides who reads a worry, an alert or a concern; nothing where there is no such record. */
export async function mustBeRead(tx: Asking, record: KeptRecord): Promise<Due | null> {
  const found = await foundBy(tx, record)
  if (!found) return null
  const { alleged, named } = await exclusionsOf(tx, record)
  return { ...found, alleged, named }
}

async function foundBy(tx: Asking, record: KeptRecord): Promise<Omit<Due, 'alleged' | 'named'> | null> {
  if ('worryId' in record) {
    const [worry] = await tx
      .select({
        childId: worries.childId,
        audience: worries.audience,
        dueAt: worries.dueAt,
        keptAt: worries.writtenAt,
        chosenPersonId: worries.chosenPersonId,
      })
      .from(worries)
      .where(eq(worries.id, record.worryId))
    return worry ? { ...worry, waitsFrom: worry.keptAt, toldIn: record.worryId } : null
  }
  if ('concernId' in record) {
    const [concern] = await tx
      .select({
        childId: concerns.childId,
        audience: concerns.audience,
        dueAt: concerns.dueAt,
        keptAt: concerns.raisedAt,
      })
      .from(concerns)
      .where(eq(concerns.id, record.concernId))
    return concern ? { ...concern, waitsFrom: concern.keptAt, chosenPersonId: null, toldIn: record.concernId } : null
  }
  const [alert] = await tx
    .select({
      childId: alerts.childId,
      audience: alerts.audience,
      dueAt: alerts.dueAt,
      keptAt: alerts.raisedAt,
      waitsFrom: sql`coalesce(${alerts.dueFrom}, ${alerts.raisedAt})`.mapWith(alerts.raisedAt),
    })
    .from(alerts)
    .where(eq(alerts.id, record.alertId))
  if (!alert) return null
  const [told] = await tx
    .select({ worryId: worries.id, chosenPersonId: worries.chosenPersonId })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .where(and(eq(alertEvidence.alertId, record.alertId), isNotNull(alertEvidence.worryId)))
    .orderBy(desc(alertEvidence.id))
    .limit(1)
  // Whom a child chose opens the alerts of their class, and none that is for the lead alone.
  const chosenPersonId = alert.audience === 'class' ? (told?.chosenPersonId ?? null) : null
  return { ...alert, chosenPersonId, toldIn: told?.worryId ?? record.alertId }
}
