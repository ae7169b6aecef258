import { performance } from 'node:perf_hooks'
import { staffIn } from '#app/safeguarding/screening/findings-of-staff.ts'
import { explain } from '#app/language/explain.ts'
import { namesStaff, type StaffMember } from '#app/language/staff-in-words.ts'
import { processorTime } from '#tests/rules/speed.ts'

const families = ['Ali', 'Khan', 'Osei', 'Hughes', 'Patel', 'Dunne', 'Smith', 'Jones', 'Taylor', 'Brown']
const sentences = families.map((name, day) => `on day ${day} mrs ${name} hit me and mr ${name}son saw it`).join('. ')
/** The least of a few is what it costs when nobody else is busy. How long, in ms, one figure may be measured at the most, once it has been measured three times. */
const longest = 1_500

export type WordsCost = {
  readonly letters: number
  readonly staff: number
  /** Processor ms, the least of many: for the rules over words alone, for finding whom of the school they name, and that with what those did. */
  readonly rules: number
  readonly names: number
  readonly staffRead: number
  /** What whom they name and what those did cost beside a loop that only counts, which tells machines and busy moments apart. */
  readonly beside: number
}

/** What it costs to read words that name staff, as a text grows and as a school does. */
export function wordsCost(): WordsCost[] {
  const sizes = [
    [2_000, 60],
    [4_000, 60],
    [8_000, 60],
    [2_000, 120],
    [2_000, 240],
  ] as const
  return sizes.map(([letters, staff]) => {
    const text = [...sentences.repeat(30)].filter((_, at) => at < letters).join('')
    const school = () => Array.from({ length: staff }, (_, at) => person(at))
    const staffRead = least(() => staffIn(text, school()))
    return {
      letters,
      staff,
      rules: least(() => explain(text)),
      names: least(() => namesStaff(text, school())),
      staffRead,
      beside: staffRead / least(counting),
    }
  })
}

function person(at: number): StaffMember {
  const family = `${families[at % families.length] ?? ''}${at < families.length ? '' : `son${'abcdefghij'.charAt(at % 7)}`}`
  return {
    id: `${at}`,
    name: `Sam${at} ${family}`,
    knownAs: `Mrs ${family}`,
    sharedNames: [],
    roles: ['practitioner'],
    isOfClass: false,
  }
}

/** Three million steps of nothing else. */
function counting(): number {
  let sum = 0
  for (let at = 0; at < 3_000_000; at++) sum = (sum * 31 + at) | 0
  return sum
}

function least(work: () => unknown): number {
  for (let round = 0; round < 5; round++) work()
  const began = performance.now()
  const times: number[] = []
  while (times.length < 3 || (times.length < 25 && performance.now() - began < longest))
    times.push(processorTime(work) / 1_000)
  return Math.min(...times)
}
