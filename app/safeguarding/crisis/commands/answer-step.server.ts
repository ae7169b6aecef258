import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisInReach } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { isClaimed, claimForm } from '#app/access/claim-form.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import { conflict } from '#app/web/http.ts'
import { crisisAnswers, crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { StepAnswer } from '../step-forms.ts'
import type { ChildsWords } from '../queries/childs-words.server.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { gathering } from '../steps.ts'
import { actOnAnswer } from './act-on-answer.server.ts'
import { saveAnswer } from './save-answer.server.ts'

type Answering = { readonly crisis: FoundCrisis; readonly said: readonly ChildsWords[]; readonly given: StepAnswer }

/**
 * Keeps the answer to a step and does what it brings with it. Sent twice it is kept once. When somebody else has answered
 * the step since the page was opened nothing is kept, and their name is given: whoever answers must see theirs first.
 */
export function answerStep(grant: Grant<'crisis.run'>, { crisis, said, given }: Answering): Promise<string | null> {
  const { step, values } = given
  return grant.change('crisis', crisis.id, async (tx, note) => {
    if (await isClaimed(tx, values)) {
      note({ after: { step, sentAgain: true } })
      return null
    }
    await mustBeOpen(tx, grant, crisis)
    const standing = await newestAnswer(tx, crisis.id, step)
    if (standing && standing.id !== values.seen && !gathering.includes(step)) {
      note({ after: { step, kept: false } })
      return standing.who
    }
    await claimForm(tx, grant, values)
    const placed = { ...crisis, from: await fromOf(tx, grant, crisis) }
    if (step === 3 && !standing) await keepChildsWords(tx, grant, { crisis: placed, said })
    const { answer, grown } = await actOnAnswer(tx, grant, { crisis: placed, given })
    await saveAnswer(tx, grant, { crisis: placed, step, answer, grown })
    note({ after: { step, kept: true } })
    return null
  })
}

/** What an answer belongs to: what the crisis grew out of, and else a concern that has come in since it was started. */
async function fromOf(tx: Writer, grant: Grant<'crisis.run'>, { childId, from, startedAt: since }: FoundCrisis) {
  return { ...from, concernId: from.concernId ?? (await concernFor(tx, grant, { childId, since })) }
}

async function mustBeOpen(tx: Writer, grant: Grant<'crisis.run'>, { id }: FoundCrisis): Promise<void> {
  const [open] = await tx
    .select({ id: crisisResponses.id })
    .from(crisisResponses)
    .where(and(eq(crisisResponses.id, id), isNull(crisisResponses.closedAt), crisisInReach(grant)))
  if (!open) throw conflict('These steps are closed. Add anything new to the child’s file.')
}

async function newestAnswer(tx: Writer, responseId: string, step: number) {
  const [standing] = await tx
    .select({ id: crisisAnswers.id, who: people.name })
    .from(crisisAnswers)
    .innerJoin(people, eq(people.id, crisisAnswers.personId))
    .where(and(eq(crisisAnswers.responseId, responseId), eq(crisisAnswers.step, step)))
    .orderBy(desc(crisisAnswers.at), desc(crisisAnswers.id))
    .limit(1)
  return standing
}

/** The child's own words become part of the file, word for word, so that they stay as long as it does. */
async function keepChildsWords(tx: Writer, grant: Grant<'crisis.run'>, { crisis, said }: Omit<Answering, 'given'>) {
  const { id: responseId, childId, from } = crisis
  for (const { words, said: occurredAt } of said) {
    const line = { childId, kind: 'child’s words', isVerbatim: true, words, occurredAt } as const
    await addFileEntry(tx, grant, { ...line, responseId, ...from })
  }
}
