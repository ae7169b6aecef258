import type { DayKind } from '#db/schema/calendar.ts'

/** What each kind of day is called. */
export const kindWords: Readonly<Record<DayKind, string>> = {
  school: 'School',
  inset: 'INSET day',
  holiday: 'Holiday',
  bank_holiday: 'Bank holiday',
  closure: 'Closed',
}

/** What an event in a calendar may say: a kind of day, or that a term begins or ends on it. */
export type Meaning = DayKind | 'term begins' | 'term ends'

const term = String.raw`(?:(?:the|new|school|autumn|winter|spring|summer) )*term(?: (?:[1-6]|one|two|three|time))?(?: 20\d\d(?: ?[-/] ?\d+)?)?`
const bankHolidays = ['good friday', 'easter monday', 'christmas day', 'boxing day', 'may day', 'new years? day']
const seasons = 'christmas|winter|february|spring|easter|may|whitsun|summer|october|autumn|half term'

/** The first line that fits a text decides, so what is more exact stands first. */
const meanings: readonly (readonly [RegExp, Meaning | null])[] = [
  [/\btwilight\b|\bclub\b/, null],
  [/\binset\b|\btraining day|\bstaff training\b|\bdevelopment day|\bnon ?-?pupil day/, 'inset'],
  [new RegExp(`^(?:${bankHolidays.join('|')})$|bank holiday`), 'bank_holiday'],
  // One day of a holiday whose other days nobody has told us, and a part of a term that is called the same.
  [/(?:half ?-?term|holidays?|break) (?:start|begin|end|finish)|^(?:start|end) of .*(?:half|holiday|break)/, null],
  [/half ?-?terms? \d/, null],
  [new RegExp(`^(?:first day|start|beginning) of ${term}$`), 'term begins'],
  [new RegExp(`^${term} (?:starts?|begins?|opens?)(?: for (?:all )?(?:pupils|children))?$`), 'term begins'],
  [/^(?:school|pupils|children) (?:re-?opens?|returns?|back)(?: to school)?$/, 'term begins'],
  [new RegExp(`^(?:last day|end) of ${term}$`), 'term ends'],
  [new RegExp(`^${term} (?:ends?|closes?|finishes)(?: for (?:all )?(?:pupils|children))?$`), 'term ends'],
  [/^school breaks up$/, 'term ends'],
  [new RegExp(`\\bhalf ?-?terms?\\b|\\bholidays?\\b|\\bvacation\\b|\\b(?:${seasons}) break\\b`), 'holiday'],
  [/\bclosed\b|\bclosure\b|\bsnow day\b|\bschool shut\b/, 'closure'],
  [new RegExp(`^${term}$|^school(?: days?| open| is open)?$|^open$`), 'school'],
]

/** A longer name than this is no name of a day. */
const mostLetters = 200

/** What somebody means by the words they give a day, or nothing when it cannot be told. What stands in brackets or after a dash only counts when it has to. */
export function meaningOf(words: string): Meaning | null {
  if (words.length > mostLetters) return null
  return meaningAsWritten(words) ?? meaningAsWritten(words.replace(/\(.*|\s[-–—:].*/s, ''))
}

function meaningAsWritten(words: string): Meaning | null {
  const plain = words
    .toLowerCase()
    .replace(/\d{1,2}[:.]\d{2}/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}/-]+/gu, ' ')
    .replace(/(^|\s)[-/]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return meanings.find(([fits]) => fits.test(plain))?.[1] ?? null
}
