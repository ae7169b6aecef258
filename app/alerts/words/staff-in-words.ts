import type { Role } from '#db/schema/people.ts'
import { grouped } from './grouped.ts'
import { schoolRoles, titles, titleWords, type SchoolRole } from './staff-titles.ts'
import { isCommon, staffNames, type StaffNames } from './staff-names.ts'
import { wordsOf, type Word } from './tokens.ts'

/** A grown-up of the school, as a child may call them. */
export type StaffMember = {
  readonly id: string
  /** "Sam Ali". */
  readonly name: string
  /** "Mr Ali". */
  readonly knownAs: string
  readonly roles: readonly Role[]
  /** Whether they care for the class of the child who writes. */
  readonly isOfClass: boolean
}

/** Where a text speaks of grown-ups of the school, and who they are; nobody when it says no more than "the dinner lady". */
export type Mention = {
  /** Its first word, and the first after it, counted from 0. */
  readonly at: number
  readonly until: number
  readonly how: 'by name' | 'by role'
  readonly people: readonly string[]
}

type Reach = { readonly people: readonly string[]; readonly words: number }

function afterTitle(words: readonly Word[], place: number, names: StaffNames): Reach | null {
  const plain = (offset: number) => words[place + offset]?.plain ?? ''
  const [here, next, third] = [plain(0), plain(1), plain(2)]
  if (titles.has(here)) {
    const joined = third === '' ? [] : names.called(`${next}${third}`)
    if (joined.length > 0) return { people: joined, words: 3 }
    const people = [...new Set([...names.meantBy(next)].flatMap((name) => names.called(name)))]
    return people.length > 0 ? { people, words: 2 } : null
  }
  const inOne = titleWords.find((title) => here.length > title.length + 1 && here.startsWith(title))
  if (!inOne || isCommon(here)) return null
  const people = names.called([...here].filter((_, index) => index >= inOne.length).join(''))
  return people.length > 0 ? { people, words: 1 } : null
}

function untitled(words: readonly Word[], place: number, names: StaffNames): Reach | null {
  const isHere = (called: readonly string[]) =>
    called.length > 0 && called.every((name, index) => names.meantBy(words[place + index]?.plain ?? '').has(name))
  const meant = names.beginningWith(words[place]?.plain ?? '').flatMap(({ id, whole, first }) => {
    const [given = '', family = ''] = [whole[0], whole.at(-1)]
    if (whole.length > 1 && isHere(whole)) return [{ id, words: whole.length }]
    if (whole.length > 2 && isHere([given, family])) return [{ id, words: 2 }]
    return isHere(first) ? [{ id, words: first.length }] : []
  })
  const [longest] = meant.map((one) => one.words).toSorted((one, other) => other - one)
  // Two may go by the same names: both are meant.
  const people = meant.filter((one) => one.words === longest).map(({ id }) => id)
  return longest === undefined ? null : { people, words: longest }
}

function meantByRole(role: SchoolRole, staff: readonly StaffMember[]): string[] {
  if (role === 'nobody we know') return []
  return staff
    .filter(({ roles, isOfClass }) => (role === 'head' ? roles.includes('head') : isOfClass))
    .map(({ id }) => id)
}

const rolesByWord = grouped(schoolRoles.map((role) => [role.said[0] ?? '', role] as const))

function byRole(words: readonly Word[], place: number): { role: SchoolRole; words: number } | null {
  const plain = (at: number) => words[at]?.plain ?? ''
  for (const { said, role, notAfter, notBefore } of rolesByWord.get(plain(place)) ?? []) {
    if (!said.every((word, index) => plain(place + index) === word)) continue
    if (notAfter?.has(plain(place - 1)) || notBefore?.has(plain(place + said.length))) continue
    return { role, words: said.length }
  }
  return null
}

/** Every place where a text speaks of grown-ups of the school: by a name, however a child spells it, or by what they are there. */
export function mentionsOfStaff(words: readonly Word[], staff: readonly StaffMember[]): Mention[] {
  const mentions: Mention[] = []
  const names = staffNames(staff)
  for (let place = 0; place < words.length;) {
    const named = afterTitle(words, place, names) ?? untitled(words, place, names)
    const role = named ? null : byRole(words, place)
    const many = named?.words ?? role?.words ?? 1
    if (named) mentions.push({ at: place, until: place + many, how: 'by name', people: named.people })
    if (role) mentions.push({ at: place, until: place + many, how: 'by role', people: meantByRole(role.role, staff) })
    place += many
  }
  return mentions
}

/** The grown-ups who are named among some mentions, in passing or not. What they are called by their work alone names nobody. */
export function namedAmong(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.filter(({ how }) => how === 'by name').flatMap(({ people }) => people))]
}

/** The grown-ups a text names. */
export const namesStaff = (text: string, staff: readonly StaffMember[]): string[] =>
  namedAmong(mentionsOfStaff(wordsOf(text), staff))
