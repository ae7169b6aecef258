import type { Role } from '#db/schema/people.ts'
import { commonWords } from './common-words.ts'
import { schoolRoles, titles, titleWords, type SchoolRole } from './staff-titles.ts'
import { lettersApart, soundOf } from './sounds.ts'
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

const common = new Set(commonWords.split(/\s+/u))

/** Whether a child may have meant this name: as it is spelt, or nearly, or as it sounds. Ordinary words are never guessed at. */
function isName(word: string, name: string): boolean {
  if (word === name || word === `${name}s`) return true
  if (name.length < 3 || word.length < 3 || common.has(word)) return false
  if (soundOf(word) === soundOf(name)) return true
  const longer = Math.max(word.length, name.length)
  return longer > 3 && lettersApart(word, name) <= (longer > 5 ? 2 : 1)
}

const plainWords = (text: string) => wordsOf(text).map(({ plain }) => plain)

/** The names a person goes by without a title: each word of them, and all of them run together. */
function namesOf({ name, knownAs }: StaffMember) {
  const called = plainWords(knownAs)
  const untitled = called.filter((word) => !titles.has(word))
  const whole = plainWords(name).filter((word) => !titles.has(word))
  const isTitled = untitled.length < called.length
  const each = [...new Set([...untitled, ...whole])].filter((word) => word.length > 1)
  return { whole, first: isTitled ? null : untitled, each: [...each, untitled.join(''), whole.join('')] }
}

type Reach = { readonly people: readonly string[]; readonly words: number }

function afterTitle(words: readonly Word[], place: number, staff: readonly StaffMember[]): Reach | null {
  const plain = (offset: number) => words[place + offset]?.plain ?? ''
  const [here, next, third] = [plain(0), plain(1), plain(2)]
  const inOne = titleWords.find((title) => here.length > title.length + 1 && here.startsWith(title))
  const meant = (word: string) => staff.filter((one) => namesOf(one).each.some((name) => isName(word, name)))
  if (titles.has(here)) {
    const joined = third === '' ? [] : staff.filter((one) => namesOf(one).each.includes(`${next}${third}`))
    if (joined.length > 0) return { people: joined.map(({ id }) => id), words: 3 }
    const people = meant(next).map(({ id }) => id)
    return people.length > 0 ? { people, words: 2 } : null
  }
  if (!inOne || common.has(here)) return null
  const rest = [...here].filter((_, index) => index >= inOne.length).join('')
  const people = staff.filter((one) => namesOf(one).each.includes(rest)).map(({ id }) => id)
  return people.length > 0 ? { people, words: 1 } : null
}

function untitled(words: readonly Word[], place: number, staff: readonly StaffMember[]): Reach | null {
  const isHere = (names: readonly string[]) =>
    names.length > 0 && names.every((name, index) => isName(words[place + index]?.plain ?? '', name))
  for (const one of staff) {
    const { whole, first } = namesOf(one)
    if (whole.length > 1 && isHere(whole)) return { people: [one.id], words: whole.length }
    const [given = '', family = ''] = [whole[0], whole.at(-1)]
    if (whole.length > 2 && isHere([given, family])) return { people: [one.id], words: 2 }
    if (first && isHere(first)) return { people: [one.id], words: first.length }
  }
  return null
}

function meantByRole(role: SchoolRole, staff: readonly StaffMember[]): string[] {
  if (role === 'nobody we know') return []
  return staff
    .filter(({ roles, isOfClass }) => (role === 'head' ? roles.includes('head') : isOfClass))
    .map(({ id }) => id)
}

function byRole(words: readonly Word[], place: number): { role: SchoolRole; words: number } | null {
  const plain = words.map((word) => word.plain)
  for (const { said, role, notAfter, notBefore } of schoolRoles) {
    if (!said.every((word, index) => plain[place + index] === word)) continue
    if (notAfter?.has(plain[place - 1] ?? '') || notBefore?.has(plain[place + said.length] ?? '')) continue
    return { role, words: said.length }
  }
  return null
}

/** Every place where a text speaks of grown-ups of the school: by a name, however a child spells it, or by what they are there. */
export function mentionsOfStaff(words: readonly Word[], staff: readonly StaffMember[]): Mention[] {
  const mentions: Mention[] = []
  for (let place = 0; place < words.length;) {
    const named = afterTitle(words, place, staff) ?? untitled(words, place, staff)
    const role = named ? null : byRole(words, place)
    const many = named?.words ?? role?.words ?? 1
    if (named) mentions.push({ at: place, until: place + many, how: 'by name', people: named.people })
    if (role) mentions.push({ at: place, until: place + many, how: 'by role', people: meantByRole(role.role, staff) })
    place += many
  }
  return mentions
}

/** The grown-ups a text names, in passing or not. What they are called by their work alone names nobody. */
export function namesStaff(text: string, staff: readonly StaffMember[]): string[] {
  const named = mentionsOfStaff(wordsOf(text), staff).filter(({ how }) => how === 'by name')
  return [...new Set(named.flatMap(({ people }) => people))]
}
