import { performance } from 'node:perf_hooks'
import { harmByStaff } from '#app/alerts/words/harm-by-staff.ts'
import { explain } from '#app/alerts/words/explain.ts'
import { namesStaff, type StaffMember } from '#app/alerts/words/staff-in-words.ts'
import { processorTime } from '#tests/rules/speed.ts'
import { median } from './figures.ts'

const families = ['Ali', 'Khan', 'Osei', 'Hughes', 'Patel', 'Dunne', 'Smith', 'Jones', 'Taylor', 'Brown']
const sentences = families.map((name, day) => `on day ${day} mrs ${name} hit me and mr ${name}son saw it`).join('. ')
/** How long, in ms, one figure may be measured at the most, once it has been measured three times. */
const longest = 1_500

export type WordsCost = {
  readonly letters: number
  readonly staff: number
  /** Processor ms, medians: for the rules over words alone, for finding whom of the school they name, and what those did. */
  readonly rules: number
  readonly names: number
  readonly harm: number
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
    return {
      letters,
      staff,
      rules: usual(() => explain(text)),
      names: usual(() => namesStaff(text, school())),
      harm: usual(() => harmByStaff(text, school())),
    }
  })
}

function person(at: number): StaffMember {
  const family = `${families[at % families.length] ?? ''}${at < families.length ? '' : `son${'abcdefghij'.charAt(at % 7)}`}`
  return {
    id: `${at}`,
    name: `Sam${at} ${family}`,
    knownAs: `Mrs ${family}`,
    roles: ['practitioner'],
    isOfClass: false,
  }
}

function usual(work: () => unknown): number {
  for (let round = 0; round < 5; round++) work()
  const began = performance.now()
  const times: number[] = []
  while (times.length < 3 || (times.length < 25 && performance.now() - began < longest))
    times.push(processorTime(work) / 1_000)
  return median(times)
}
