import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { crisisAnswers } from '#db/schema/safeguarding/crisis.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { answerInWords, type GivenAnswer } from '../answers.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { reviewStep } from '../steps.ts'

type Grown = { readonly shareId?: string; readonly tellingId?: string }

/** Keeps an answer, sealed, and its line in the child's file, as part of what is done. What was answered before stays. */
export async function saveAnswer(
  tx: Writer,
  grant: Grant<'crisis.run'>,
  { crisis, grown = {}, ...given }: GivenAnswer & { crisis: FoundCrisis; grown?: Grown | undefined },
): Promise<void> {
  const { at, actor, vault } = grant
  const { id: responseId, childId, from } = crisis
  const id = newId()
  const place = { table: 'crisis_answers', column: 'answer', rowId: id }
  const answer = await vault.seal(tx, childId, { ...place, text: JSON.stringify(given.answer) })
  await tx.insert(crisisAnswers).values({ id, responseId, step: given.step, answer, at, personId: actor.id })
  const kind = given.step === reviewStep ? 'review' : 'crisis step'
  const words = answerInWords(given)
  await addFileEntry(tx, grant, { childId, kind, occurredAt: at, words, responseId, ...from, ...grown })
}
