import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { neverAllegedAbout } from '#app/access/allegation-scope.server.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { crisisAnswerInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { crisisAnswers, crisisResponses } from '#db/schema/safeguarding/crisis.ts'
import { people } from '#db/schema/school/people.ts'
import { damaged } from '../answers.ts'
import type { NotifiedChoice } from '../notified.ts'
import type { FoundCrisis } from './find-crisis.server.ts'

const officer = 'local authority designated officer' satisfies NotifiedChoice
const ofChild = crisisResponses.childId
const kept = z.record(z.string(), z.string().nullable())

export type CrisisAnswer = Awaited<ReturnType<typeof answersOf>>[number]

/**
 * What was answered in a crisis found in reach, in the order in which it was, changed answers and all. Without what others
 * answered while something about whoever asks was open, and without that the designated officer was told of it.
 */
export async function answersOf(
  grant: Grant<'crisis.run'>,
  { id: responseId, childId }: Pick<FoundCrisis, 'id' | 'childId'>,
) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const rows = await read
    .select({ row: crisisAnswers, who: people.name, isClear: sql<number>`${neverAllegedAbout(grant, ofChild)}` })
    .from(crisisAnswers)
    .innerJoin(crisisResponses, eq(crisisResponses.id, crisisAnswers.responseId))
    .innerJoin(people, eq(people.id, crisisAnswers.personId))
    .where(and(eq(crisisAnswers.responseId, responseId), crisisAnswerInReach(grant)))
    .orderBy(asc(crisisAnswers.at), asc(crisisAnswers.id))
  const isClear = rows.every((row) => row.isClear === 1)
  const answers = await Promise.all(
    rows.map(async ({ row, who }) => {
      const place = { table: 'crisis_answers', column: 'answer', rowId: row.id }
      const opened = await decryptField(grant, { ...place, childId, box: row.answer })
      const answer = opened === null ? damaged : kept.parse(JSON.parse(opened))
      return { id: row.id, step: row.step, answer, at: row.at, when: momentWords(calendar, at, row.at), who }
    }),
  )
  return answers.filter(({ step, answer }) => isClear || step !== 6 || answer['told'] !== officer)
}
