import { plainWords } from '#app/words/plain-letters.ts'
import { commonWords } from './common-words.ts'
import { grouped } from './grouped.ts'
import { madeOnceFor, rememberingSome, rememberingWords } from './remembering.ts'
import { lettersApart, soundOf } from './sounds.ts'
import { titles } from './staff-titles.ts'

/** A grown-up as the register of staff has them: "Sam Ali", known as "Mr Ali". */
export type Named = {
  readonly id: string
  readonly name: string
  readonly knownAs: string
  /** Which of their names a child of the school goes by as well. */
  readonly sharedNames: readonly string[]
}
type Called = Omit<Named, 'sharedNames'>
/** Whoever goes by a name, and whether a child of the school may be meant by it. */
type Bare = { readonly id: string; readonly isShared: boolean }

/** The names a person goes by without a title: given and family names in order, what comes first when nobody says a title, and all of them. */
type Names = {
  readonly whole: readonly string[]
  readonly first: readonly string[]
  readonly each: readonly string[]
  /** What they are called after a title. */
  readonly called: readonly string[]
}
/** A name made ready to be compared: how it sounds, and which letters are in it. */
type FoldedName = { readonly name: string; readonly sound: string; readonly letters: number }

/** The grown-ups of a school, ready to be looked for in a text. */
export type StaffNames = {
  /** The names that a child may have meant by a word, each word compared only once. */
  meantBy(word: string): ReadonlySet<string>
  /** Whoever goes by exactly this name. */
  called(name: string): readonly string[]
  /** Whoever goes by this name when it stands alone, without a title: ordinary words never do. */
  calledBare(name: string): readonly Bare[]
  /** Whoever's family name, or name they go by, begins with this letter. */
  ofInitial(letter: string): readonly string[]
  /** Whoever may be meant when a text goes on with this word: their names in order, and those they go by without a title. */
  beginningWith(word: string): readonly (Names & { readonly id: string })[]
}

const common = new Set(commonWords.split(/\s+/u))
/** Whether a word is one that anybody writes, whatever they write about. */
export const isCommon = (word: string) => common.has(word)

/** More names than many schools have, and more schools than write at a time. */
const [mostNames, mostSchools] = [20_000, 60]
const partsOf = rememberingSome(mostNames, plainWords)
const folded = rememberingSome(mostNames, (name: string): FoldedName => ({
  name,
  sound: soundOf(name),
  letters: lettersIn(name),
}))

/** Which letters a word has, one bit each: what is one letter apart differs in two bits at the most. */
function lettersIn(word: string): number {
  let letters = 0
  for (const letter of word) letters |= 1 << ((letter.codePointAt(0) ?? 0) % 32)
  return letters
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function namesOf({ name, knownAs }: Called): Names {
  const called = partsOf(knownAs)
  const untitled = called.filter((word) => !titles.has(word))
  const whole = partsOf(name).filter((word) => !titles.has(word))
  const isTitled = untitled.length < called.length
  const each = [...new Set([...untitled, ...whole])].filter((word) => word.length > 1)
  const all = [...each, untitled.join(''), whole.join('')].filter((one) => one !== '')
  return { whole, first: isTitled ? [] : untitled, each: [...new Set(all)], called: untitled }
}

/** Whether a child may have meant this name: nearly as it is spelt, or as it sounds. */
function isNear(word: FoldedName, other: FoldedName): boolean {
  if (other.name.length < 3) return false
  if (word.sound === other.sound) return true
  const longer = Math.max(word.name.length, other.name.length)
  const most = longer > 5 ? 2 : 1
  if (longer <= 3 || Math.abs(word.name.length - other.name.length) > most) return false
  if (bitsIn(word.letters ^ other.letters) > 2 * most) return false
  return lettersApart(word.name, other.name) <= most
}

/**
 * The grown-ups of a school, made ready once to be looked for in a text. It is remembered by who they are and what they are
 * called, so it is made anew as soon as anybody comes, goes or is called something else.
 */
export const staffNames: (staff: readonly Named[]) => StaffNames = madeOnceFor(
  rememberingSome(mostSchools, madeReady, (staff) =>
    JSON.stringify(staff.map(({ id, name, knownAs, sharedNames }) => [id, name, knownAs, sharedNames])),
  ),
)

/** Grown-ups of a school, told apart from its children: which of their names one of those, by their first names, goes by as well. */
export function apartFromChildren<S extends Called>(staff: readonly S[], ofChildren: ReadonlySet<string>) {
  return staff.map((one) => ({ ...one, sharedNames: namesOf(one).each.filter((name) => ofChildren.has(name)) }))
}

/** A name as it is compared with what a text says: the first word of it. */
export const firstNameOf = (name: string): string => partsOf(name)[0] ?? ''

/** Ordinary words are never taken for a name that is only near. */
function madeReady(staff: readonly Named[]): StaffNames {
  const people = staff.map((one) => ({ id: one.id, ...namesOf(one) }))
  const byBare = grouped(
    staff.flatMap((one) =>
      namesOf(one)
        .each.filter((name) => name.length > 2 && !common.has(name))
        .map((name) => [name, { id: one.id, isShared: one.sharedNames.includes(name) }] as const),
    ),
  )
  const byInitial = grouped(
    people.flatMap(({ id, called, whole }) =>
      [...new Set([called[0]?.[0], called.at(-1)?.[0], whole[1]?.[0], whole.at(-1)?.[0]])].map(
        (letter) => [letter ?? '', id] as const,
      ),
    ),
  )
  const byName = grouped(people.flatMap(({ id, each }) => each.map((name) => [name, id] as const)))
  const starting = people.flatMap(({ whole, first }, place) =>
    [...new Set([whole[0], first[0]])].flatMap((name) => (name === undefined ? [] : [[name, place] as const])),
  )
  const byFirst = grouped(starting)
  const names = [...new Set([...byName.keys(), ...byFirst.keys(), ...people.flatMap(({ whole }) => whole)])]
  const spelt = new Set(names)
  const all = names.map(folded)

  function compare(word: string): ReadonlySet<string> {
    const meant = new Set<string>()
    if (spelt.has(word)) meant.add(word)
    if (word.endsWith('s') && spelt.has(word.replace(/s$/u, ''))) meant.add(word.replace(/s$/u, ''))
    if (word.length < 3 || common.has(word)) return meant
    const heard = { name: word, sound: soundOf(word), letters: lettersIn(word) }
    for (const other of all) if (isNear(heard, other)) meant.add(other.name)
    return meant
  }

  const meantBy = rememberingWords(compare)
  function begunBy(word: string) {
    const places = [...meantBy(word)].flatMap((name) => byFirst.get(name) ?? [])
    return [...new Set(places)].sort((one, other) => one - other).flatMap((place) => people[place] ?? [])
  }
  return {
    meantBy,
    called: (name) => byName.get(name) ?? [],
    calledBare: rememberingWords((name) => byBare.get(name) ?? byBare.get(name.replace(/s$/u, '')) ?? []),
    ofInitial: (letter) => byInitial.get(letter) ?? [],
    beginningWith: rememberingWords(begunBy),
  }
}
