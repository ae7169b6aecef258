import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolDayOf, schoolDaysBetween } from '#app/school-time/rules.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { peopleToChoose } from '#app/school/staff/queries/people-to-choose.server.ts'
import { preparedQuery } from '#db/prepared/query.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { children, type YearGroup } from '#db/schema/school/children.ts'
import { isToChoose, stepsFor, type Step, type StepKey } from '../steps.ts'
import { lastHelperDay } from './last-helper-day.server.ts'

/** The check-in a child is in the middle of, if any: what has been answered, and what may be shown again. */
export type MyCheckIn = {
  readonly id: string
  readonly startedAt: Date
  readonly yearGroup: YearGroup
  readonly steps: readonly Step[]
  /** Whom they may choose to tell; nobody while they are not asked. */
  readonly toChoose: Awaited<ReturnType<typeof peopleToChoose>>
  readonly answered: ReadonlySet<string>
  /** Answers given since this child signed in. Earlier ones are kept, and not shown on a shared tablet. */
  readonly shown: ReadonlyMap<string, readonly string[]>
}

/** How many school days lie between two times that a child is asked whether they can tell a grown-up. */
export const daysBetweenHelperQuestions = 5

const begunOn = preparedQuery((read) =>
  read
    .select({ id: checkIns.id, startedAt: checkIns.startedAt, yearGroup: children.yearGroup })
    .from(checkIns)
    .innerJoin(children, eq(children.id, checkIns.childId))
    .where(
      and(
        eq(checkIns.childId, sql.placeholder('childId')),
        eq(checkIns.status, 'in_progress'),
        eq(checkIns.day, sql.placeholder('today')),
      ),
    )
    .prepare(),
)

const answersGiven = preparedQuery((read) =>
  read
    .select({ key: answers.questionKey, value: answers.value, answeredAt: answers.answeredAt })
    .from(answers)
    .where(and(eq(answers.checkInId, sql.placeholder('checkInId')), isNull(answers.supersededAt)))
    .prepare(),
)

type Answering = { readonly key: StepKey; readonly answer: string | null }

/** What a child is in the middle of answering today, and which questions there are: once they have answered this too, if they do. */
export async function myCheckIn(grant: Grant<'check-in.do'>, answering?: Answering): Promise<MyCheckIn | null> {
  const childId = grant.actor.id
  const calendar = await schoolCalendar(grant.read)
  const today = schoolDayOf(calendar, grant.at)
  const [current] = await begunOn(grant.read, { childId, today })
  if (!current) return null

  const given = await answersGiven(grant.read, { checkInId: current.id })
  const valueOf = (wanted: StepKey) =>
    wanted === answering?.key ? (answering.answer ?? undefined) : given.find(({ key }) => key === wanted)?.value[0]
  const lastAsked = await lastHelperDay(grant)
  const asksHelper = lastAsked === null || schoolDaysBetween(calendar, lastAsked, today) >= daysBetweenHelperQuestions
  const said = { yearGroup: current.yearGroup, worry: valueOf('worry'), want: valueOf('worry-want') }
  const toChoose = isToChoose(said) ? await peopleToChoose(grant) : []
  return {
    ...current,
    toChoose,
    steps: stepsFor({ ...said, asksHelper, canChoose: toChoose.length > 0 }),
    answered: new Set(given.map(({ key }) => key)),
    shown: new Map(given.filter(({ answeredAt }) => answeredAt >= grant.since).map(({ key, value }) => [key, value])),
  }
}
