import { timeIn } from '#app/school-time/as-written.ts'
import type { Hours, NamedEvent } from './entries.ts'

/** Times that stand in the words of an event: 08:45, 1.15pm, "at 12". */
const times = /\b(\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b\.?)?|noon|midday)\b/gi

/** The hours of a school day by its own columns or, where those say nothing, by its words; or why they cannot be read. */
export function hoursOf({ hours, words }: Pick<NamedEvent, 'hours' | 'words'>, usual: Hours): Hours | string {
  const said = hours.opens === '' && hours.closes === '' ? inWords(words) : null
  const opens = said?.opens ?? (hours.opens === '' ? usual.opens : timeIn(hours.opens))
  const closes = said?.closes ?? (hours.closes === '' ? usual.closes : timeIn(hours.closes))
  if (opens === null || closes === null) return 'Write the hours like 08:45.'
  return opens < closes ? { opens, closes } : 'School must open before it closes.'
}

function inWords(words: string): Hours | null {
  const [opens, closes] = timesIn(words)
  return opens && closes && opens < closes ? { opens, closes } : null
}

function timesIn(words: string): string[] {
  return [...words.matchAll(times)].flatMap(
    ([, written = '']) => timeIn(/^\d{1,2}$/.test(written) ? '' : written) ?? [],
  )
}

/** The hours of a term's last day whose words say when school closes, or of its first day by when it opens; the usual ones else. */
export function edgeHours(words: string, edge: 'term begins' | 'term ends', usual: Hours): Hours {
  const [, bare] = /\bat (\d{1,2})\b(?![:.]\d|\d| ?[ap]\.?m)/i.exec(words) ?? []
  const time = timesIn(words)[0] ?? (bare === undefined ? undefined : `${bare.padStart(2, '0')}:00`)
  if (time === undefined) return usual
  // "1.15" is the afternoon: no school closes at night.
  const [hour = 0] = time.split(':').map(Number)
  const closes = hour < 6 ? time.replace(/^\d+/, String(hour + 12)) : time
  if (edge === 'term ends') return usual.opens < closes && closes <= '18:00' ? { ...usual, closes } : usual
  return '07:00' <= time && time < usual.closes ? { ...usual, opens: time } : usual
}
