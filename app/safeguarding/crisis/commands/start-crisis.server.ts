import { and, desc, eq, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { takeForCrisis } from '#app/safeguarding/alerts/commands/take-alerts.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { claimFormToken } from '#app/access/claim-form.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import { notFound } from '#app/web/http.ts'
import { crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import type { StartedFrom } from '../forms.ts'
import { knownSince } from '../queries/known-since.server.ts'

/**
 * Starts the crisis steps for a child, as part of what they grow out of or of the record that was chosen, and takes the
 * alerts it is about. Of two who start at once both are in the same one: a child has one crisis at a time. A page starts
 * them once, whatever was chosen on it.
 */
export async function startCrisis(
  grant: Grant<'crisis.run'>,
  childId: string,
  { token, belongsTo, ...from }: StartedFrom,
): Promise<string> {
  const { at, actor } = grant
  if (!(await knownSince(grant, childId, from)).isWhole) throw notFound()
  return grant.change('crisis', childId, async (tx, note) => {
    const [open] = await tx
      .select({ id: crisisResponses.id })
      .from(crisisResponses)
      .where(and(eq(crisisResponses.childId, childId), isNull(crisisResponses.closedAt), crisisInReach(grant)))
      .orderBy(desc(crisisResponses.startedAt))
      .limit(1)
    const isFirst = await claimFormToken(tx, grant, token)
    const alertsTaken = isFirst ? await takeForCrisis(tx, grant, { childId, alertId: from.alertId }) : 0
    if (open) {
      note({ entityId: open.id, after: isFirst ? { joined: true, alertsTaken } : { sentAgain: true } })
      return open.id
    }
    const id = newId()
    const concernId = from.concernId ?? (await concernFor(tx, grant, { childId, belongsTo }))
    const whole = { ...from, childId, concernId }
    await tx.insert(crisisResponses).values({ ...whole, id, startedAt: at, startedBy: actor.id })
    const words = 'The crisis steps were started.'
    await addFileEntry(tx, grant, { ...whole, kind: 'crisis step', occurredAt: at, words, responseId: id })
    note({ verb: 'CREATE', entityId: id, after: { childId, concernId, alertsTaken } })
    return id
  })
}
