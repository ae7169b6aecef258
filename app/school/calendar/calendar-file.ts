import { daysApart, type Day } from '#app/school-time/civil-days.ts'
import { eventsIn, textOf, type WrittenEvent } from './calendar-lines.ts'
import { quoted } from '#app/words/quoted.ts'
import type { Events, LeftOut, NamedEvent } from './entries.ts'
import { timesOf, type Reading } from './repeats.ts'
import { schoolYears } from './school-years.ts'
import { spanOf, type Lasting } from './spans.ts'
import { dayInYear } from './words.ts'

/** All events together last no longer than this, in days: while they are read every school waits. */
const mostDays = 20_000
/** So many days are looked at for all that repeats in a file. */
const mostLooked = 60_000

type Here = { readonly timeZone: string; readonly today: Day }

/** Reads a calendar file: each event with its name, and from which day until which it lasts by the school's clock. */
export function readCalendarFile(text: string, { timeZone, today }: Here): Events {
  const written = eventsIn(text)
  const moved = movedIn(written)
  const years = schoolYears(today)
  const reading: Reading = { from: years.from, until: years.until, left: mostLooked }
  const events: NamedEvent[] = []
  const leftOut: LeftOut[] = []
  let lasting = 0
  for (const event of written) {
    const { line, properties, isWhole } = event
    const summary = properties.get('SUMMARY')
    const words = summary ? textOf(summary) : ''
    const leave = (why: string) => leftOut.push({ line, why: `${quoted(words)}: ${why}` })
    const span = isWhole ? spanOf(event, timeZone) : 'It has no end: the file may have been cut off.'
    const spans = typeof span === 'string' ? span : spansOf(event, span, reading)
    if (typeof spans === 'string') {
      leave(spans)
      continue
    }
    if (spans.goesOn)
      leave(`It goes on after ${dayInYear(years.until(spans.each[0]?.first ?? today))}. We read it until then.`)
    for (const each of spans.each) {
      if (spans.repeats && moved.has(`${keyOf(event)} ${each.first}`)) continue
      if ((lasting += daysApart(each.first, each.last)) > mostDays || events.length > mostDays) {
        leave('There is more in this file than we can read at once.')
        break
      }
      events.push({ ...each, line, words, hours: { opens: '', closes: '' }, answer: null })
    }
  }
  return { events, leftOut }
}

type Spans = { readonly each: readonly Lasting[]; readonly goesOn: boolean; readonly repeats: boolean }

function spansOf(event: WrittenEvent, span: Lasting, reading: Reading): Spans | string {
  const { properties } = event
  const leftOut = (properties.get('EXDATE')?.value ?? '').includes(span.first.replace(/-/g, ''))
  if (!properties.has('RRULE') && !properties.has('RDATE'))
    return leftOut ? 'It is marked as left out.' : { each: [span], goesOn: false, repeats: false }
  const times = timesOf(event, span, reading)
  if (!times) return 'It repeats in a way we cannot read. Write each time as an event of its own.'
  return { each: times.spans.map((each) => ({ ...each, isPart: span.isPart })), goesOn: times.goesOn, repeats: true }
}

/** Which event it is: what has no id is known by its name. */
function keyOf({ properties }: WrittenEvent): string {
  return properties.get('UID')?.value ?? properties.get('SUMMARY')?.value ?? ''
}

/** The times of events that repeat which stand in the file once more, on another day. */
function movedIn(written: readonly WrittenEvent[]): ReadonlySet<string> {
  const moved = new Set<string>()
  for (const event of written) {
    const [, year, month, date] =
      /^(\d{4})(\d{2})(\d{2})/.exec(event.properties.get('RECURRENCE-ID')?.value ?? '') ?? []
    if (year !== undefined) moved.add(`${keyOf(event)} ${year}-${month}-${date}`)
  }
  return moved
}
