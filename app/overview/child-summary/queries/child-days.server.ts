import { and, asc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { daysAfter, type Day } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isSchoolDay, schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { clockAt } from '#app/words/school-clock.ts'
import { dayName } from '#app/school-time/words.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { lowestOf } from '#app/overview/class-today/moods.ts'

const many = 30

export type ChildDay = Awaited<ReturnType<typeof childDays>>[number]

/**
 * The last thirty school days of one child, the oldest first: how they said they were, in which words, and what about, each
 * time they checked in.
 */
export async function childDays(grant: Grant<'child.read'>, childId: string) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const days = lastSchoolDays(calendar, schoolDayOf(calendar, at))
  const since = { childId, from: days[0] ?? '' }
  const done = await completed(grant, {}, since)
  const said = await answered(grant, {}, since)
  const saidIn = (id: string, key: string) => said.find((one) => one.checkInId === id && one.key === key)?.value ?? []
  return days.map((day) => {
    const times = done
      .filter((checkIn) => checkIn.day === day)
      .map(({ id, mood, faceSet, completedAt }) => ({
        id,
        said: { mood, faceSet },
        time: completedAt && clockAt(calendar.timeZone, completedAt).time,
        words: saidIn(id, 'words'),
        about: saidIn(id, 'about'),
      }))
    return { day, name: dayName(day), times, said: lowestOf(times.map((time) => time.said)) }
  })
}

const isOfThoseDays = (grant: Reaching) =>
  and(
    eq(checkIns.childId, sql.placeholder('childId')),
    inScope(grant, checkIns.childId),
    eq(checkIns.kind, 'daily_checkin'),
    eq(checkIns.status, 'completed'),
    gte(checkIns.day, sql.placeholder('from')),
  )

const completed = preparedQuestion((grant) => {
  const { id, day, mood, faceSet, completedAt } = checkIns
  const asked = grant.read.select({ id, day, mood, faceSet, completedAt }).from(checkIns)
  return asked.where(isOfThoseDays(grant)).orderBy(asc(completedAt)).prepare()
})

const answered = preparedQuestion((grant) =>
  grant.read
    .select({ checkInId: answers.checkInId, key: answers.questionKey, value: answers.value })
    .from(checkIns)
    .innerJoin(answers, eq(answers.checkInId, checkIns.id))
    .where(and(isOfThoseDays(grant), inArray(answers.questionKey, ['words', 'about']), isNull(answers.supersededAt)))
    .prepare(),
)

function lastSchoolDays(calendar: SchoolCalendar, today: Day): Day[] {
  const days: Day[] = []
  const furthest = daysAfter(today, -366)
  for (let day = today; days.length < many && day > furthest; day = daysAfter(day, -1))
    if (isSchoolDay(calendar, day)) days.unshift(day)
  return days
}
