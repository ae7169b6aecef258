import type { Role } from '#db/schema/school/people.ts'

/** How much is said at once, from the fewest and shortest words on: for reading at 5, at 8 and at 11. */
export const lengths = ['few', 'more', 'all'] as const
export type Length = (typeof lengths)[number]
export const lengthWords: Readonly<Record<Length, string>> = {
  few: 'A few words',
  more: 'More words',
  all: 'All of it',
}

type Reads = Readonly<Partial<Record<Role, unknown>>>
/** What each role may do: the policy, as far as this page needs it. */
type Policy = Readonly<Record<'child.read' | 'worry.read' | 'allegation.read', Reads>>

/** Whom a child knows a role by. Both who lead safeguarding are the same grown-ups to a child. */
const names: Readonly<Record<Role, string>> = {
  child: 'other children',
  practitioner: 'your teachers',
  deputy: 'the grown-ups who keep children safe',
  lead: 'the grown-ups who keep children safe',
  head: 'the head teacher',
  office: 'the school office',
  carer: 'your grown-ups at home',
  account: 'the people who run The Lift',
}
const roles = Object.keys(names) as Role[]

const readers = (reads: Reads) => [...new Set(roles.filter((role) => role in reads).map((role) => names[role]))]
const first = (words: string) => words.replace(/^./u, (letter) => letter.toUpperCase())
const listed = (all: readonly string[]) => first(new Intl.ListFormat('en-GB').format(all))

export type Part = { readonly title: string; readonly says: readonly string[] }

/** Who can see what a child says, as the policy has it now, in so many words. */
export function whoCanSee(length: Length, may: Policy): readonly Part[] {
  const who = {
    faces: readers(may['child.read']),
    worries: readers(may['worry.read']),
    accusing: readers(may['allegation.read']),
  }
  const isSeenBy = (role: Role) => Object.values(who).flat().includes(names[role])
  return [...words[length](who), ...others(length, isSeenBy('child')), ...home(length, isSeenBy('carer'))]
}

type Who = Readonly<Record<'faces' | 'worries' | 'accusing', readonly string[]>>

const words: Readonly<Record<Length, (who: Who) => readonly Part[]>> = {
  few: ({ faces, accusing }) => [
    { title: 'Your face and your words', says: faces.map((name) => `${first(name)} can see how you feel.`) },
    {
      title: 'Your worry',
      says: ['A grown-up at school reads every worry.', 'If you are not safe, they will get help.'],
    },
    {
      title: 'If a grown-up here hurts you',
      says: [`Tell us. ${listed(accusing)} reads it, or somebody else if it is about them. That grown-up can’t.`],
    },
  ],
  more: ({ faces, worries, accusing }) => [
    { title: 'Your face and your words', says: [`${listed(faces)} can see how you feel.`] },
    {
      title: 'Your worry',
      says: [
        `${listed(worries)} can read a worry. One of them reads it the same school day.`,
        'If you are not safe, they get help. They may need to tell someone who can help you.',
      ],
    },
    {
      title: 'If a grown-up at school hurts you',
      says: [`${listed(accusing)} reads it, or somebody else if it is about them. The grown-up you name can’t see it.`],
    },
  ],
  all: ({ faces, worries, accusing }) => [
    {
      title: 'Your face and your words',
      says: [`${listed(faces)} can see what you choose, today and on the days before.`],
    },
    {
      title: 'Your worry',
      says: [
        `${listed(worries)} can read what you write. One of them reads it, and your page tells you who.`,
        'If you or somebody else may not be safe, they have to tell people whose job is to help. They talk to you first when they can.',
        'If you name a grown-up, that grown-up can’t read it until somebody else has.',
      ],
    },
    {
      title: 'If a grown-up at school hurts you',
      says: [
        `${listed(accusing)} reads it, or somebody else if it is about them, and gets help from outside school. The grown-up you name can’t see that you wrote it.`,
      ],
    },
  ],
}

function others(length: Length, areSeeing: boolean): readonly Part[] {
  if (areSeeing) return []
  const garden = length === 'few' ? 'They can’t see your garden.' : 'They can’t see your garden or your stickers.'
  return [{ title: 'Other children', says: ['Other children can’t see what you put here.', garden] }]
}

function home(length: Length, isSeeing: boolean): readonly Part[] {
  if (isSeeing) return []
  const says = ['What you put here does not go home by itself.', 'A grown-up at school thinks about it first.']
  const more = 'Tell them if it would make things harder for you at home.'
  return [{ title: 'Home', says: length === 'all' ? [...says, more] : says }]
}
