import { expect, test } from 'vitest'
import { findingsInWords } from '#app/safeguarding/screening/findings-in-words.ts'
import { findingsOfStaff } from '#app/safeguarding/screening/findings-of-staff.ts'
import type { GrownUp } from '#app/language/staff-in-words.ts'
import { readWords } from './words-read.ts'

const one = (id: string, knownAs: string): GrownUp => ({
  ...{ id, knownAs, name: `Sam ${id}`, roles: ['practitioner'], isOfClass: true },
})
const staff = [one('ali', 'Mr Ali'), one('taylor', 'Miss Taylor')]
const school = { staff, ofChildren: new Set(['ally']) }

function counted() {
  let times = 0
  const ofStaff: typeof findingsOfStaff = (...asked) => {
    times += 1
    return findingsOfStaff(...asked)
  }
  return { readers: { inWords: findingsInWords, ofStaff }, times: () => times }
}

test('#15 words are read once, before the change that keeps them, while everybody there stays the same', () => {
  const { readers, times } = counted()
  const words = readWords('mr ali hits me', school, readers)
  expect(times()).toBe(1)
  expect(words.ofStaff(staff.map((each) => ({ ...each }))).alleged).toEqual(['ali'])
  expect(times()).toBe(1)
})

test.each([
  {
    what: 'somebody came',
    now: [...staff, one('ally', 'Mrs Ally')],
    text: 'mrs ally hits me',
    alleged: ['ally', 'ali'],
  },
  {
    what: 'somebody is called something else',
    now: [one('ali', 'Mr Brown'), one('taylor', 'Miss Taylor')],
    text: 'mr brown hit me',
    alleged: ['ali'],
  },
  {
    what: 'somebody is of the class no longer',
    now: staff.map((each) => ({ ...each, isOfClass: each.id === 'ali' })),
    text: 'my teacher hit me',
    alleged: ['ali'],
  },
])('#15 they are read again where $what in between', ({ now, text, alleged }) => {
  const { readers, times } = counted()
  const words = readWords(text, school, readers)
  expect(new Set(words.ofStaff(now).alleged)).toEqual(new Set(alleged))
  expect(times()).toBe(2)
})

test('#53 they are read again without asking anew what the children are called', () => {
  const words = readWords('ally hit me', school)
  expect(words.ofStaff(staff)).toMatchObject({ named: [], alleged: [] })
  // Somebody came who goes by a name of a child: who of the two is meant is for somebody else to see.
  expect(words.ofStaff([...staff, one('ally', 'Mrs Ally')])).toMatchObject({ named: ['ally'], alleged: [] })
})

test('#15 what breaks down is said to be broken, with the words as they are', () => {
  const broken = () => {
    throw new Error('a rule that breaks down')
  }
  const words = readWords('mr ali hits me', school, { inWords: broken, ofStaff: broken })
  expect(words).toMatchObject({ isBroken: true, text: 'mr ali hits me', inText: [], families: [] })
})
