import type { Role } from '#db/schema/school/people.ts'
import { grouped } from './grouped.ts'
import { isKnownWord } from './explain.ts'
import { untangled } from './run-together.ts'
import { schoolRoles, surelyTitles, titles, titleWords, verbMiss, type SchoolRole } from './staff-titles.ts'
import { isCommon, staffNames, type StaffNames } from './staff-names.ts'
import { wordsOf, type Word } from './tokens.ts'

/** A grown-up of the school: what they are called, and what they are there. */
export type GrownUp = {
  readonly id: string
  /** "Sam Ali". */
  readonly name: string
  /** "Mr Ali". */
  readonly knownAs: string
  readonly roles: readonly Role[]
  /** Whether they care for the class of the child who writes. */
  readonly isOfClass: boolean
}
/** The same told apart from the children: only so are they looked for in a text. */
export type StaffMember = GrownUp & {
  /** Which of their names a child of the school goes by as well. */
  readonly sharedNames: readonly string[]
}

/** Where a text speaks of grown-ups of the school, and who they are; nobody when it says no more than "the dinner lady". */
export type Mention = {
  /** Its first word, and the first after it, counted from 0. */
  readonly at: number
  readonly until: number
  /** By a bare name: the given or family name alone, which says nothing in passing. */
  readonly how: 'by name' | 'by role' | 'by a bare name'
  readonly people: readonly string[]
  /** Who may be meant as well, or a child who goes by the same name. */
  readonly perhaps: readonly string[]
}

type Reach = { readonly people: readonly string[]; readonly words: number }

/** Several mentions as one, from the first to the last of them. */
export function together(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions
  if (!first || mentions.length === 1) return first ?? null
  const all = (of: (mention: Mention) => readonly string[]) => [...new Set(mentions.flatMap(of))]
  const [people, perhaps] = [all((mention) => mention.people), all((mention) => mention.perhaps)]
  const at = Math.min(...mentions.map((mention) => mention.at))
  return { ...first, at, until: Math.max(...mentions.map(({ until }) => until)), people, perhaps }
}

function afterTitle(words: readonly Word[], place: number, names: StaffNames): Reach | null {
  const plain = (offset: number) => words[place + offset]?.plain ?? ''
  const [here, next, third] = [plain(0), plain(1), plain(2)]
  if (titles.has(here)) {
    if ([...next].length === 1) return byInitial(words, place, names)
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

/** "Mrs K": everybody of that initial. "Miss a lesson" and "miss u" are no names. */
function byInitial(words: readonly Word[], place: number, names: StaffNames): Reach | null {
  const plain = (at: number) => words[at]?.plain ?? ''
  const letter = plain(place + 1)
  const isVerb = verbMiss.has(plain(place - 1)) && plain(place - 1) !== 'and'
  const isSure =
    surelyTitles.has(plain(place)) || (!isVerb && (!/^[aiu]$/u.test(letter) || doing.test(plain(place + 2))))
  const people = isSure ? names.ofInitial(letter) : []
  return people.length > 0 ? { people, words: 2 } : null
}

/** After "Miss A" stands what she does, after "miss a" what is missed. */
const doing = /^(?:hit|hurt|is|was|and|kick|slap|smack|push|punch|[a-z]+(?:ed|es|its|urts|cks|ps|ches))$/u

/** A given or family name alone: whoever goes by it, for sure where no child of the school does and nothing makes it another's. */
function byBareName(
  words: readonly Word[],
  place: number,
  names: StaffNames,
): Pick<Mention, 'people' | 'perhaps'> | null {
  const [before, here] = [words[place - 1], words[place]]
  const plain = before?.sentence === here?.sentence ? (before?.plain ?? '') : ''
  const called = names.calledBare(here?.plain ?? '')
  if (called.length === 0 || articles.has(plain)) return null
  // "Leo Khan": somebody else's family name.
  const isWhole = plain === '' || isCommon(plain)
  const ids = (isSure: boolean) =>
    called.filter(({ isShared }) => (isWhole && !isShared) === isSure).map(({ id }) => id)
  return { people: ids(true), perhaps: ids(false) }
}

const articles = new Set('the a an my our his her your this that some'.split(' '))

function untitled(words: readonly Word[], place: number, names: StaffNames): Reach | null {
  const isHere = (called: readonly string[]) =>
    called.length > 0 && called.every((name, index) => names.meantBy(words[place + index]?.plain ?? '').has(name))
  const begun = names.beginningWith(words[place]?.plain ?? '')
  if (begun.length === 0) return null
  const meant = begun.flatMap(({ id, whole, first }) => {
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
    .filter(({ roles, isOfClass }) => (role === 'class' ? isOfClass : roles.includes(role)))
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
    const bare = named || role ? null : byBareName(words, place, names)
    const many = named?.words ?? role?.words ?? 1
    const where = { at: place, until: place + many, perhaps: [] }
    if (named) mentions.push({ ...where, how: 'by name', people: named.people })
    if (role) mentions.push({ ...where, how: 'by role', people: meantByRole(role.role, staff) })
    if (bare) mentions.push({ ...where, how: 'by a bare name', ...bare })
    place += many
  }
  return mentions
}

/** The words of a text, with the names of grown-ups of the school apart from what a child ran together with them. */
export function wordsNaming(text: string, staff: readonly StaffMember[]): Word[] {
  const names = staffNames(staff)
  return untangled(wordsOf(text), { isKnown: isKnownWord, isName: (name) => names.called(name).length > 0 })
}

/**
 * The grown-ups who are named among some mentions, in passing or not. What they are called by their work alone names
 * nobody, nor does a given or family name alone.
 */
export function namedAmong(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.filter(({ how }) => how === 'by name').flatMap(({ people }) => people))]
}

/** The grown-ups a text names. */
export const namesStaff = (text: string, staff: readonly StaffMember[]): string[] =>
  namedAmong(mentionsOfStaff(wordsNaming(text, staff), staff))
