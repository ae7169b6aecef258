import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { whyNotAlone } from '#app/safeguarding/alerts/closing.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Decision } from '../forms.ts'
import { decisionAsText } from '../lines.ts'
import { concernClosing } from '../queries/concern-closing.server.ts'

type Deciding = Grant<'concern.decide' | 'allegation.decide'>

/**
 * Decides what comes of a concern that has been read, and why, also why nobody outside the school is told; that closes
 * it, and stands in the child's file. Of two who decide at once one has decided, and the other hears who. Nobody decides
 * alone what names them: then it gives why not, and who can.
 */
export async function decideConcern(grant: Deciding, concernId: string, sent: Decision): Promise<string | null> {
  const { at, actor } = grant
  const { outcome } = sent
  const closing = await concernClosing(grant, concernId)
  const isAgreed = closing.how === 'needs agreement' && Boolean(sent.agreedBy)
  if (closing.how !== 'alone' && !isAgreed) return whyNotAlone(closing)
  const decided = { ...sent, agreedBy: isAgreed ? sent.agreedBy : null }
  await grant.change('concern', concernId, async (tx, note) => {
    const [closed] = await tx
      .update(concerns)
      .set({ state: 'closed', closedAt: at, closedBy: actor.id, outcome })
      .where(and(eq(concerns.id, concernId), eq(concerns.state, 'open'), concernInReach(grant)))
      .returning({
        childId: concerns.childId,
        audience: concerns.audience,
        alertId: concerns.alertId,
        worryId: concerns.worryId,
      })
    if (!closed) throw await whyNot(tx, grant, concernId)

    const { childId, audience, alertId, worryId } = closed
    const text = decisionAsText(decided)
    const place = { table: 'concerns', column: 'decision', rowId: concernId }
    const decision = await grant.vault.seal(tx, childId, { ...place, text })
    await tx.update(concerns).set({ decision }).where(eq(concerns.id, concernId))
    await addFileEntry(tx, grant, {
      ...{ childId, kind: 'decision', occurredAt: at, words: text, concernId, alertId, worryId },
      audience: audience === 'head' ? 'head' : 'lead',
    })
    note({ before: { state: 'open' }, after: { state: 'closed', outcome, isAgreed } })
  })
  return null
}

async function whyNot(tx: Writer, grant: Deciding, concernId: string): Promise<Response> {
  const [concern] = await tx
    .select({ state: concerns.state, closedBy: concerns.closedBy, closer: people.knownAs })
    .from(concerns)
    .leftJoin(people, eq(people.id, concerns.closedBy))
    .where(and(eq(concerns.id, concernId), concernInReach(grant)))
  if (!concern) return notFound()
  if (concern.state === 'unread') return conflict('Nobody has read this concern yet. Read it first, then decide.')
  const who = concern.closedBy === grant.actor.id ? 'You have' : `${concern.closer ?? 'Somebody'} has`
  return conflict(`${who} already decided this. What you wrote is not saved: go back, copy it, and add it to the file.`)
}
