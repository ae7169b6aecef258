import { commonWords } from './common-words.ts'
import type { Family, Words } from './lexicon/family.ts'
import { grouped } from './grouped.ts'
import { joinedWords, respellings } from './respellings.ts'
import { lettersApart, soundOf, withoutALetter } from './sounds.ts'
import { formsOf, plainForms } from './verbs.ts'

/** One expression of a family: the words it is made of, and the entry of the lexicon it comes from. */
export type Entry = { readonly id: string; readonly family: string; readonly words: readonly string[] }

/** Everything known about words: what they belong to, how children spell them, which are ordinary. */
export type Lexicon = {
  /** Entries by their first word, the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly isKnown: (word: string) => boolean
  readonly respelt: ReadonlyMap<string, { readonly words: readonly string[]; readonly id: string }>
  /** Words that sound alike, by their sound. */
  readonly bySound: ReadonlyMap<string, readonly string[]>
  /** Words the rules stand on, by what is left when one letter is missing. */
  readonly byMissingLetter: ReadonlyMap<string, readonly string[]>
  readonly isTrigger: (word: string) => boolean
  readonly size: {
    readonly families: number
    readonly entries: number
    readonly forms: number
    readonly respellings: number
  }
}

const noWords: readonly string[] = []

function list(text: string | undefined): readonly string[] {
  return (
    text
      ?.trim()
      .split(/\s+/u)
      .filter((word) => word !== '') ?? noWords
  )
}

function pluralOf(word: string): string[] {
  if (/(ss|x|ch|sh)$/u.test(word)) return [word, `${word}es`]
  return word.endsWith('s') ? [word] : [word, `${word}s`]
}

function spoken(entry: string): string[] {
  return entry.split('_').flatMap((word) => contractions.get(word)?.split(' ') ?? [word])
}

/** Two words children and grown-ups write as one. */
export const contractions: ReadonlyMap<string, string> = new Map(
  `im i am|ive i have|ihave i have|youre you are|youve you have|hes he is|shes she is|theyre they are|theyve they have|weve we have|were_ we are|id i would|itll it will|
  youll you will|hell_ he will|shell_ she will|theyll they will|thats that is|whats what is|theres there is|wheres where is|its it is|lets let us|dunno dont know|
  wanna want to|gonna going to|gunna going to|gotta got to|itd it would|hed_ he would|theyd they would|whos who is|iam i am|wouldve would have|nobodys nobody is|
  someones someone is|everyones everyone is|everythings everything is|lemme let me|gimme give me|alot a lot|infront in front|everytime every time|everynight every night`
    .split('|')
    .map((line) => line.trim())
    .map((line) => [
      line.split(' ')[0] ?? '',
      line
        .split(' ')
        .filter((_, index) => index > 0)
        .join(' '),
    ]),
)

function expressions({ words, verbs, exact }: Words): { entry: string; forms: string[][] }[] {
  return [
    ...list(words).map((entry) => ({ entry, forms: pluralOf(entry).map(spoken) })),
    ...list(exact).map((entry) => ({ entry, forms: [spoken(entry)] })),
    ...list(verbs).map((entry) => {
      const [verb = '', ...rest] = entry.split('_')
      return { entry, forms: formsOf(verb).map((form) => spoken([form, ...rest].join('_'))) }
    }),
  ]
}

/** Families of harmless talk and of little words: nothing is guessed into them. */
const notGuessed = new Set(
  `GAME STORY SCREEN LESSON SPORT BALL CRAFT HAIRCUT DYE KITCHEN ACCIDENT PLAYTHING TOY FUN TREATMENT DREAM DEVICE NAME GO SAY LIKE PET THINGS ABROAD GANGWORK PACKAGE HELPER`.split(
    ' ',
  ),
)

/** Makes the lexicon of some families and of the words the patterns ask for by name, leaving out the entries named in `without` (used to measure what is left). */
export function lexiconOf(
  families: readonly Family[],
  asked: readonly string[],
  without: ReadonlySet<string>,
): Lexicon {
  const entries = families.flatMap(({ name, general, learned }) =>
    [
      ...expressions(general ?? {}).map((one) => ({ ...one, id: `${name}:${one.entry}` })),
      ...expressions(learned ?? {}).map((one) => ({ ...one, id: `+${name}:${one.entry}` })),
    ]
      .filter(({ id }) => !without.has(id))
      .flatMap(({ id, forms }) => forms.map((words): Entry => ({ id, family: name, words }))),
  )
  const respelt = new Map(
    [
      ...respellings.general.split(',').map((line) => ['', line] as const),
      ...joinedWords.split(',').map((line) => ['', line] as const),
      ...respellings.learned.split(',').map((line) => ['+', line] as const),
    ].flatMap(([mark, line]) => {
      const [child, meant] = line.trim().split(' ')
      const id = `${mark}spelling:${child ?? ''}`
      if (!child || !meant || without.has(id)) return []
      return [[child, { words: spoken(meant), id }] as const]
    }),
  )
  const common = list(commonWords)
  const inFamilies = entries.flatMap(({ words }) => words)
  const known = new Set([...common, ...asked, ...inFamilies, ...plainForms.keys(), ...contractions.keys()])
  const triggers = [
    ...new Set(
      entries
        .filter(({ family, words }) => words.length === 1 && !notGuessed.has(family))
        .flatMap(({ words }) => words),
    ),
  ].filter((word) => word.length > 3)
  const triggerSet = new Set(triggers)
  const guessable = [...new Set([...triggers, ...[...plainForms.keys()], ...common])].filter((word) => word.length > 3)
  return {
    entries: new Map(
      [...grouped(entries.map((entry) => [entry.words[0] ?? '', entry] as const))].map(([first, all]) => [
        first,
        all.sort((one, other) => other.words.length - one.words.length),
      ]),
    ),
    isKnown: (word) => isKnownIn(known, word),
    respelt,
    bySound: grouped(guessable.map((word) => [soundOf(word), word] as const)),
    byMissingLetter: grouped(
      triggers
        .filter((word) => word.length > 4)
        .flatMap((word) => [word, ...new Set(withoutALetter(word))].map((key) => [key, word] as const)),
    ),
    isTrigger: (word) => triggerSet.has(word),
    size: {
      families: families.length,
      entries: new Set(entries.map(({ id }) => id)).size,
      forms: entries.length,
      respellings: respelt.size,
    },
  }
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/s$/u, ''],
  [/es$/u, ''],
  [/ies$/u, 'y'],
  [/ied$/u, 'y'],
  [/d$/u, ''],
  [/ed$/u, ''],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
  [/([bdglmnprt])\1(?:ed|ing|er|y)$/u, '$1'],
  [/er$/u, ''],
  [/ers$/u, ''],
  [/est$/u, ''],
  [/ly$/u, ''],
  [/y$/u, ''],
]

// "Hurtss" is "hurts" held down, not a word with an ending.
const doubledEnd = /([sdygr])\1$/u

function isKnownIn(known: ReadonlySet<string>, word: string): boolean {
  if (known.has(word)) return true
  if (word.length < 5 || doubledEnd.test(word)) return false
  return endings.some(([ending, rest]) => ending.test(word) && known.has(word.replace(ending, rest)))
}

/** "Smakt" is nearer to "smacked" than its letters say. */
function heard(word: string): string {
  return word.replace(/ed$/u, 't')
}

/** The word of a list nearest in letters to a misspelt one, or null; words the rules stand on come first when as near. */
export function nearestOf(lexicon: Lexicon, word: string, candidates: readonly string[]): [string, number] | null {
  let best: [string, number] | null = null
  for (const candidate of candidates) {
    const apart = lettersApart(heard(word), heard(candidate)) - (lexicon.isTrigger(candidate) ? 0.5 : 0)
    if (best === null || apart < best[1]) best = [candidate, apart]
  }
  return best
}
