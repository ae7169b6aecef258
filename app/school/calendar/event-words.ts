import { plainText } from '#app/words/plain-letters.ts'

/** A longer name than this is no name of a day. */
const mostLetters = 200

const monthDay =
  /\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/g
const time =
  /\b\d{1,2}(?:[:.]\d{2} ?(?:[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?| noon\b)|\bat \d{1,2}(?![\d/])\b|\bnoon\b|\bmidday\b/g

/**
 * The words of an event's name without what any name may have: letters all small, no year, no date, no apostrophes, and
 * an @ where a time of day stands. Brackets, colons and dashes part it. None where it is too long to be a name.
 */
export function wordsOf(name: string): string[] {
  if (name.length > mostLetters) return []
  return plainText(name)
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(/_/g, ' ')
    .replace(/\b20\d\d(?: ?[-/–] ?(?:20)?\d\d)?\b/g, ' ')
    .replace(monthDay, ' ')
    .replace(time, ' @ ')
    .replace(/\bre-(?=\p{L})/gu, 're')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .split(/[^\p{L}\p{N}\s@]+/u)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
}

/** What stands before every event of a file, such as the school's name; nothing where it may be a part of the school. */
export function sharedLabel(names: readonly string[]): string | null {
  const firsts = new Set(names.map((name) => (/[:–—]| - /.test(name) ? (wordsOf(name)[0] ?? '') : '')))
  const [label = ''] = firsts
  return names.length > 1 && firsts.size === 1 && label !== '' && !partOfSchool.test(label) ? label : null
}

const partOfSchool =
  /\b(?:nursery|pre ?school|reception|foundation|eyfs|ks\d|key stage|years?|y\d|class|office|library|kitchen|pool|clubs?|road|car park|playgroup|wraparound|staff|governors?|pta|friends)\b/

/** Words that stand in the name of many a school. */
const ordinary = new Set(
  'the st saint saints of and for church england catholic ce rc cofe primary infant infants junior juniors school schools academy community'.split(
    ' ',
  ),
)

/** Whether some words of an event's name are only what the school is called, or a part of that. */
export function isNameOfSchool(part: string, school: string): boolean {
  const own = wordsOf(school).flatMap((words) => words.split(' '))
  const words = part.split(' ')
  return (
    words.some((word) => own.includes(word) && !ordinary.has(word)) &&
    words.every((word) => own.includes(word) || ordinary.has(word))
  )
}
