import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { beginningsIn } from './beginnings.ts'
import { termsBetween, type Edge } from './edges.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Events, Hours, LeftOut, NamedDay, NamedEvent } from './entries.ts'
import { sharedLabel } from './event-words.ts'
import { hoursOf } from './hours.ts'
import { meaningOf } from './kinds.ts'
import type { Meaning } from './meanings.ts'
import { layDown, type Kept } from './lay-down.ts'
import { questionsFrom, type Question } from './questions.ts'
import { schoolYears } from './school-years.ts'

/** Which school brings a file, on which day, and the hours of its school days that have none of their own. */
export type Here = { readonly school: string; readonly today: Day; readonly usual: Hours }
/** What a file says about school days, what it leaves to be asked, and what of it we could not take. */
export type Understood = {
  readonly days: readonly NamedDay[]
  readonly questions: readonly Question[]
  readonly leftOut: readonly LeftOut[]
  /** The file as it is known now: its events with what each is, and what of it can never be taken. */
  readonly known: Events
}

/** All events together last no longer than this, in days: while they are laid down every school waits. */
const mostDays = 20_000

/**
 * What the events of a file say about school days. Only a name that is nothing but a kind of day is taken; about every
 * other the person is asked, and nothing is taken from it before they have answered.
 */
export function understand(read: Events, { school, today, usual }: Here): Understood {
  const shared = sharedLabel(read.events.flatMap(({ words, answer }) => (answer === null ? [words] : [])))
  // What says something itself is no label: "School: 08:45".
  const label = shared === null || meaningOf(shared) !== null ? null : shared
  const known = new Map<string, Meaning | null>()
  function meaning({ words, answer }: NamedEvent): Meaning | null {
    if (answer !== null) return answer === 'nothing' ? null : answer
    const before = known.get(words)
    if (before !== undefined) return before
    const found = meaningOf(words, { label, school })
    known.set(words, found)
    return found
  }
  const list = beginningsIn(read.events, meaning)
  const [gone, leftOut]: [LeftOut[], LeftOut[]] = [[...read.leftOut], []]
  const leave = ({ line, words }: NamedEvent, why: string) => gone.push({ line, why: `${quoted(words)}: ${why}` })
  if (list) leave(list.last, 'Nothing says until when it lasts.')
  const [asked, kept, edges, events]: [NamedEvent[], Kept[], Edge[], NamedEvent[]] = [[], [], [], []]
  let lasting = 0
  for (const event of list?.lasting ?? read.events) {
    const what = meaning(event)
    const problem = whyNot(event, what, schoolYears(today).from)
    const days = daysApart(event.first, event.last)
    if (event.answer === 'nothing') {
      events.push(event)
      leftOut.push({ line: event.line, why: `${quoted(event.words)}: You left it out.` })
    } else if (problem !== null) leave(event, problem)
    else if ((lasting += days) > mostDays) leave(event, 'There is more in this file than we can read at once.')
    else if (what === null || !fits(event, what)) {
      asked.push(event)
      events.push(event)
    } else {
      events.push({ ...event, answer: what })
      if (what === 'term begins') edges.push({ meaning: what, day: event.first, event })
      else if (what === 'term ends') edges.push({ meaning: what, day: event.last, event })
      else keep(event, what)
    }
  }
  function keep(event: NamedEvent, what: Exclude<Meaning, Edge['meaning']>): void {
    const { first, last, words, line } = event
    const kind = what === 'term' ? 'school' : what
    const hours = hoursOf(event, usual)
    if (typeof hours !== 'string') kept.push({ first, last, kind, hours, words, line })
    else if (kind === 'school') leftOut.push({ line, why: hours })
    else kept.push({ first, last, kind, hours: usual, words, line })
  }
  const { terms, alone } = termsBetween(edges, usual)
  const inTerms = terms.flatMap(({ first, last, words, edges: own }): Kept[] => [
    { first, last, words, kind: 'school', hours: usual, line: 0 },
    ...own.map(({ day, hours, words: said }): Kept => ({
      first: day,
      last: day,
      kind: 'school',
      hours,
      words: said,
      line: 0,
    })),
  ])
  // What somebody said about a day by itself outweighs the hours of a term's edge.
  const laid = layDown([...inTerms, ...kept])
  const answered = new Set(
    events.flatMap(({ first, last, answer }) => (first === last && answer === 'nothing' ? [first] : [])),
  )
  const bankHolidays = laid.bankHolidays.filter(({ day }) => !answered.has(day) && day >= today)
  return {
    days: laid.days,
    questions: questionsFrom(asked, bankHolidays),
    leftOut: [...gone, ...leftOut, ...alone, ...laid.lesser].sort((one, other) => one.line - other.line),
    known: { events, leftOut: gone },
  }
}

/** Why nothing is to be taken from an event, and nobody need be asked. */
function whyNot({ isPart, last, words }: NamedEvent, what: Meaning | null, from: Day): string | null {
  if (words === '' && what === null) return 'It does not say what kind of day it is.'
  if (isPart && what !== 'term begins' && what !== 'term ends') return 'It is only part of a day.'
  return what === null && last < from ? 'It was before this school year.' : null
}

/** Whether an event can be what its name says: a term lasts longer than a day, and begins and ends on one. */
function fits({ first, last, answer }: NamedEvent, what: Meaning): boolean {
  if (answer !== null) return true
  const isSingle = first === last
  return what === 'term' ? !isSingle : isSingle || (what !== 'term begins' && what !== 'term ends')
}
