import { timeIn } from '#app/calendar/as-written.ts'
import type { DatedDay } from '#app/calendar/changes.ts'
import { daysApart, type Day } from '#app/calendar/civil-days.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import type { DayKind } from '#db/schema/calendar.ts'
import { daysToSet } from './days-to-set.ts'
import { eventsIn, textOf } from './calendar-lines.ts'
import { quoted, type Hours, type LeftOut, type Understood } from './entries.ts'
import { meaningOf, type Meaning } from './kinds.ts'
import { spanOf, type Span } from './spans.ts'

type Said = Span & { readonly line: number; readonly meaning: Meaning; readonly hours: Hours | null }
type Kept = Span & { readonly kind: DayKind; readonly hours: Hours | null }

/** All events together last no longer than this, in days: while they are read every school waits. */
const mostDays = 20_000
/** Where two events say something about one day, the later of these counts. */
const order: readonly DayKind[] = ['school', 'holiday', 'bank_holiday', 'inset', 'closure']

/**
 * Reads a calendar file: events of whole days whose names say what kind of day it is, terms as one event from their first
 * until their last day, and terms of which only the first and the last day are named. What lasts several days leaves out
 * weekends, and bank holidays stay bank holidays; an event of a single day says the last word about it.
 */
export function readCalendarFile(text: string, usual: Hours, calendar: SchoolCalendar): Understood {
  const said: Said[] = []
  const leftOut: LeftOut[] = []
  let lasting = 0
  for (const event of eventsIn(text)) {
    const { line, properties, isWhole } = event
    const name = textOf(properties.get('SUMMARY') ?? '')
    const meaning = meaningOf(name)
    const span = isWhole ? spanOf(event, calendar) : 'It has no end: the file may have been cut off.'
    if (meaning === null) leftOut.push({ line, why: `We cannot tell what kind of day ${quoted(name)} is.` })
    else if (typeof span === 'string') leftOut.push({ line, why: `${quoted(name)}: ${span}` })
    else if ((lasting += daysApart(span.first, span.last)) > mostDays)
      leftOut.push({ line, why: `${quoted(name)}: There is more in this file than we can read at once.` })
    else said.push({ ...span, line, meaning, hours: hoursIn(name) })
  }
  const { terms, alone } = termsIn(said)
  const isKind = (each: Said): each is Said & { meaning: DayKind } =>
    each.meaning !== 'term begins' && each.meaning !== 'term ends'
  const kept = [...terms, ...said.filter(isKind).map(({ meaning, ...event }) => ({ ...event, kind: meaning }))]
  const days = layDown(kept, usual)
  return { days, leftOut: [...leftOut, ...alone].sort((one, other) => one.line - other.line) }
}

function hoursIn(name: string): Hours | null {
  const [opens, closes] = [...name.matchAll(/\d{1,2}[:.]\d{2}/g)].map(([time]) => timeIn(time))
  return opens && closes && opens < closes ? { opens, closes } : null
}

/** Terms of which the file names the first and the last day. */
function termsIn(said: readonly Said[]): { terms: Kept[]; alone: LeftOut[] } {
  const edges = said.filter(({ meaning }) => meaning === 'term begins' || meaning === 'term ends')
  const inOrder = edges.sort((one, other) => (one.first < other.first ? -1 : 1))
  const terms: Kept[] = []
  const alone: LeftOut[] = []
  let begun: Said | null = null
  for (const edge of inOrder) {
    if (edge.meaning === 'term begins') {
      if (begun) alone.push({ line: begun.line, why: 'A term begins here, and nothing says when it ends.' })
      begun = edge
    } else if (begun) {
      terms.push({ first: begun.first, last: edge.last, kind: 'school', hours: null })
      begun = null
    } else alone.push({ line: edge.line, why: 'A term ends here, and nothing says when it began.' })
  }
  if (begun) alone.push({ line: begun.line, why: 'A term begins here, and nothing says when it ends.' })
  return { terms, alone }
}

function layDown(kept: readonly Kept[], usual: Hours): DatedDay[] {
  const inOrder = kept.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const days = new Map<Day, DatedDay>()
  const [lasting, single] = [
    inOrder.filter(({ first, last }) => first !== last),
    inOrder.filter(({ first, last }) => first === last),
  ]
  for (const { first, last, kind, hours } of [...lasting, ...single])
    for (const day of daysToSet(first, last, { kind, ...(hours ?? usual) })) days.set(day.date, day)
  return [...days.values()]
}
