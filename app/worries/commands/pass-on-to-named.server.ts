import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope, worryInReach } from '#app/access/scope.server.ts'
import { namedIn } from '#app/alerts/queries/named-in.server.ts'
import { conflict, notFound } from '#app/http.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { keepFrom } from '#app/people/commands/keep-from.server.ts'
import type { KeptRecord } from '#app/people/queries/kept-from-of.server.ts'
import { alertEvidence } from '#db/schema/alerts.ts'
import { concerns } from '#db/schema/concerns.ts'
import { recordOpenings } from '#db/schema/kept-from.ts'
import { worries } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'

type Deciding = Grant<'worry.read' | 'allegation.decide'>

/**
 * Somebody who has read what a child told says of those it names whom it is about: it is kept from them for good. To the
 * others it is passed on, with the alerts and concerns that came of it. Said twice, it is said once.
 */
export function passOnToNamed(grant: Deciding, worryId: string, about: readonly string[]): Promise<void> {
  const { at, actor } = grant
  return grant.change('worry', worryId, async (tx, note) => {
    const [worry] = await tx
      .select({ childId: worries.childId, readAt: worries.readAt })
      .from(worries)
      .where(and(eq(worries.id, worryId), worryInReach(grant)))
    if (!worry) throw notFound()
    if (worry.readAt === null) throw conflict('Nobody has read this yet. Read it first, then pass it on.')
    const named = await namedIn({ ...grant, read: tx }, worryId)
    if (named.length === 0) {
      note({ after: { sentAgain: true } })
      return
    }
    const accused = named.map(({ id }) => id).filter((id) => about.includes(id))
    const passed = named.filter(({ id }) => !about.includes(id))
    for (const record of await allOf(tx, grant, worryId)) {
      await keepFrom(tx, record, { people: accused, at })
      await tx
        .insert(recordOpenings)
        .values({ ...record, opensTo: 'passed on', at, openedBy: actor.id })
        .onConflictDoNothing()
    }
    await writeMessages(tx, { kind: 'waiting', to: passed, at, about: `passed:${worryId}` })
    note({ after: { passedOn: passed.length, aboutThem: accused.length } })
  })
}

/** A worry with the alerts and the concerns that came of it. */
async function allOf(tx: Writer, grant: Deciding, worryId: string): Promise<KeptRecord[]> {
  const ofAlerts = await tx
    .selectDistinct({ alertId: alertEvidence.alertId })
    .from(alertEvidence)
    .where(and(eq(alertEvidence.worryId, worryId), isNotNull(alertEvidence.alertId)))
  const alertIds = ofAlerts.map(({ alertId }) => alertId)
  const ofConcerns = await tx
    .select({ concernId: concerns.id })
    .from(concerns)
    .where(
      and(or(eq(concerns.worryId, worryId), inArray(concerns.alertId, alertIds)), inScope(grant, concerns.childId)),
    )
  return [{ worryId }, ...ofAlerts, ...ofConcerns]
}
