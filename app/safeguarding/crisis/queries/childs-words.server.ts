import { and, asc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach, worryInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { openOrReport } from '#app/safeguarding/chronology/queries/open-or-report.server.ts'
import { alertEvidence } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { FoundCrisis } from './find-crisis.server.ts'

type About = Pick<FoundCrisis, 'childId' | 'from'>
export type ChildsWords = Awaited<ReturnType<typeof childsWords>>[number]

/** What the child said, word for word, in what a crisis grew out of. That it is read is on the record before it is shown. */
export async function childsWords(grant: Grant<'crisis.run'>, about: About) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const found = [...(await inWorries(grant, about)), ...(await inConcerns(grant, about))]
  for (const kind of ['worry', 'concern'] as const) {
    const ids = found.filter(({ entity }) => entity === kind).map(({ id }) => id)
    await grant.recordReading(kind, ids)
  }
  return Promise.all(
    found.map(async ({ id, entity, box, said }) => {
      const place =
        entity === 'worry' ? { table: 'worries', column: 'words' } : { table: 'concerns', column: 'child_words' }
      const words = await openOrReport(grant, { ...place, childId: about.childId, rowId: id, box })
      return { id, entity, words, said, when: momentWords(calendar, at, said) }
    }),
  )
}

async function inWorries(grant: Grant<'crisis.run'>, { childId, from }: About) {
  const behind = grant.read
    .select({ id: alertEvidence.worryId })
    .from(alertEvidence)
    .where(and(eq(alertEvidence.alertId, from.alertId ?? ''), isNotNull(alertEvidence.worryId)))
  const rows = await grant.read
    .select({ id: worries.id, box: worries.words, said: worries.writtenAt })
    .from(worries)
    .where(
      and(
        or(eq(worries.id, from.worryId ?? ''), inArray(worries.id, behind)),
        eq(worries.childId, childId),
        worryInReach(grant),
      ),
    )
    .orderBy(asc(worries.writtenAt))
  return rows.flatMap(({ box, ...row }) => (box === null ? [] : [{ ...row, box, entity: 'worry' as const }]))
}

async function inConcerns(grant: Grant<'crisis.run'>, { childId, from }: About) {
  const rows = await grant.read
    .select({ id: concerns.id, box: concerns.childWords, said: concerns.occurredAt })
    .from(concerns)
    .where(and(eq(concerns.id, from.concernId ?? ''), eq(concerns.childId, childId), concernInReach(grant)))
  return rows.flatMap(({ box, ...row }) => (box === null ? [] : [{ ...row, box, entity: 'concern' as const }]))
}
