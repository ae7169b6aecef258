import type { DateOrder } from '#app/school-time/as-written.ts'
import { changesTo, type ChangedDay } from '#app/school-time/changes.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { carriedIn } from './carried.ts'
import type { MonthFirst } from './comma-file.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Answer, LeftOut, NamedDay } from './entries.ts'
import { answered, mostQuestions, type Question } from './questions.ts'
import { readEvents } from './read-events.ts'
import { isNextWeekday, runsOf, type Run } from './runs.ts'
import { understand, type Here, type Understood } from './understand.ts'
import { asLines } from './write-days.ts'

const most = { lines: 20_000, days: 1_200, leftOutShown: 200 } as const

/** What bringing in a calendar would do, before anything is done. */
export type Plan = {
  readonly added: readonly Run<NamedDay>[]
  readonly addedDays: number
  readonly changed: readonly (ChangedDay & NamedDay)[]
  readonly same: readonly Run<NamedDay>[]
  readonly sameDays: number
  /** What only the person who brings it can say, and the file as it is sent with the answers. */
  readonly questions: readonly Question[]
  readonly carried: string
  readonly leftOut: readonly LeftOut[]
  /** How many lines more were left out than are listed. */
  readonly leftOutBesides: number
  /** The days that would be set, as they are sent when somebody says yes. */
  readonly lines: string
}

/** What somebody brings: a text, the order of its dates if they were asked, and what they answered about its names. */
export type Brought = {
  readonly text: string
  readonly order?: DateOrder | undefined
  readonly answers?: readonly (Answer | null)[]
}

/** Says what a text would do to a calendar, what has to be asked first, or why it cannot be brought in at all. */
export function planOf(brought: Brought, calendar: SchoolCalendar, here: Here): Plan | MonthFirst | string {
  const { text, order, answers = [] } = brought
  if (text.trim() === '') return 'Choose a file, or paste the contents'
  if (text.split('\n').length > most.lines)
    return `It has more than ${counted(most.lines)} lines. Import less at a time`
  const read = readEvents(text, { timeZone: calendar.timeZone, today: here.today, order })
  if (typeof read === 'string' || 'monthFirst' in read) return read
  const asked = understand(read, here)
  const said = answers.some((answer) => answer !== null)
    ? understand({ ...read, events: answered(read.events, asked.questions, answers) }, here)
    : asked
  if (said.days.length + said.leftOut.length + said.questions.length === 0) return 'There are no days in it'
  return planFor(said, calendar)
}

function planFor(said: Understood, calendar: SchoolCalendar): Plan | string {
  const { days, known } = said
  const { added, changed, same } = changesTo(calendar.days, days)
  const toSet = added.length + changed.length
  if (toSet > most.days)
    return `It would set ${counted(toSet)} days. Import ${counted(most.days)} or fewer at a time: that is four school years`
  const carried = said.questions.length === 0 ? '' : carriedIn(known)
  const asked = carried === null ? 0 : mostQuestions
  const questions = said.questions.filter((_, place) => place < asked)
  const tooMuch = said.questions.filter((_, place) => place >= asked)
  const leftOut = [
    ...said.leftOut,
    ...tooMuch.map(({ words }) => ({
      line: 0,
      why: `${quoted(words)}: There is too much in this file to ask about all of it. Import one year at a time.`,
    })),
  ]
  return {
    added: runsOf(added, isNextWeekday),
    addedDays: added.length,
    changed,
    same: runsOf(same, isNextWeekday),
    sameDays: same.length,
    questions,
    carried: carried ?? '',
    leftOut: leftOut.filter((_, place) => place < most.leftOutShown),
    leftOutBesides: Math.max(0, leftOut.length - most.leftOutShown),
    lines: asLines([...added, ...changed].sort((one, other) => (one.date < other.date ? -1 : 1))),
  }
}

const counted = (count: number) => count.toLocaleString('en-GB')
