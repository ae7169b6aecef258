import type { DayKind } from '#db/schema/school/calendar.ts'
import { isNameOfSchool, wordsOf } from './event-words.ts'
import { besideClosed, besides, besideTime, meanings, type Meaning } from './meanings.ts'

/** What each kind of day is called. */
export const kindWords: Readonly<Record<DayKind, string>> = {
  school: 'School',
  inset: 'INSET day',
  holiday: 'Holiday',
  bank_holiday: 'Bank holiday',
  closure: 'Closed',
}

/** What the names in a file have around them: what stands before each of them, and what the school is called. */
export type Around = { readonly label?: string | null; readonly school?: string }

/** What somebody means by the words they give a day, or nothing when their words say more, or less, than that. */
export function meaningOf(name: string, { label = null, school = '' }: Around = {}): Meaning | null {
  if (name.includes('?')) return null
  const all = wordsOf(name)
  const [first = ''] = all
  const isLabelled = label !== null && first === label
  const parts = all.filter((part, place) => !(isLabelled && place === 0) && !isNameOfSchool(part, school))
  const found = new Set<Meaning>()
  const beside: string[] = []
  for (const part of parts) {
    const plain = part.replace(/ ?(?:at |by |from |until )?@/g, '').trim()
    const meaning = meanings.find(([fits]) => fits.test(plain))?.[1]
    if (meaning) found.add(meaning)
    else beside.push(part)
  }
  const meaning = together(found)
  if (meaning === null || (meaning === 'closure' && isLabelled)) return null
  const isBeside = (part: string) =>
    besides.test(part) || besideTime.test(part) || (meaning === 'closure' && besideClosed.test(part))
  return beside.every(isBeside) ? meaning : null
}

/** What several names side by side mean: "Half term – school closed" is half term, "Autumn term: INSET day" an INSET day. */
function together(found: ReadonlySet<Meaning>): Meaning | null {
  const [...all] = found
  if (all.length === 1) return all[0] ?? null
  if (all.length !== 2) return null
  const other = (beside: Meaning) => (found.has(beside) ? (all.find((each) => each !== beside) ?? null) : null)
  const isClosed = other('closure')
  if (isClosed !== null)
    return isClosed === 'inset' || isClosed === 'holiday' || isClosed === 'bank_holiday' ? isClosed : null
  return other('term')
}
