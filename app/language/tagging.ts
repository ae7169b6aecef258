import type { Lexicon, Entry as LexiconEntry } from './lexicon.ts'
import type { Token } from './reading.ts'
import { madeOnceFor, rememberingWords } from './remembering.ts'
import { plainForms } from './verbs.ts'

/** A meaning found at a place: how many tokens it covers, and the lexicon entry it rests on. */
export type Tag = { readonly length: number; readonly entry: string }

/** A place of a pattern met in a text: the tokens it covers and the lexicon entry it rests on. */
export type Found = { readonly start: number; readonly end: number; readonly entry: string; readonly isHead: boolean }

/** A text with everything the rules may ask about it. */
export type TaggedText = {
  readonly tokens: readonly Token[]
  /** For each token, the meanings beginning there: a family in capitals or a plain word in small letters. */
  readonly tags: readonly ReadonlyMap<string, Tag>[]
  /** Where each meaning begins, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Which clause each token is in. */
  readonly clauses: readonly number[]
  /** How many words that count stand before each token: little words may stand between two places without being counted. */
  readonly counted: readonly number[]
  /** Where each item of a pattern was met, kept while the text is read: many patterns ask for the same. */
  readonly hits: Map<string, readonly Found[]>
}

const uncounted = new Set(
  `a an the really very just so even also still proper actually properly literally always sometimes often usually kind sort of like
  well then too all both again once totally completely absolutely honestly basically maybe probably nearly almost up out at quite`.split(
    /\s+/u,
  ),
)

function countedOf(tokens: readonly Token[]): number[] {
  const counted = [0]
  for (const { is } of tokens) counted.push((counted.at(-1) ?? 0) + (uncounted.has(is) ? 0 : 1))
  return counted
}

const clauseBreaks = new Set(['but', 'because', 'although', 'unless', 'except'])

const female = new Set(
  `mum mummy mam mammy mom mommy momma mama mumma mumsy mother stepmum stepmother aunty auntie aunt nan nana nanna nanny gran granny
  grandma grandmother sister girl girlfriend lady woman miss mrs stepsister amma ammi`.split(/\s+/u),
)
const male = new Set(
  `dad daddy dada papa father stepdad stepfather uncle grandad granddad grandpa grandfather brother boy boyfriend man guy bloke sir mr
  stepbrother abbu abba lad`.split(/\s+/u),
)
const people = [
  'CARER',
  'PET',
  'TOY',
  'MUM',
  'DAD',
  'UNCLE',
  'SIB',
  'PEER',
  'STRANGER',
  'STAFF',
  'TEEN',
  'GRAN',
  'NAME',
] as const
const pronouns: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['they', 'any'],
  ['them', 'any'],
])

/** Families which many rules ask for together: any bigger person, and any child. */
const groups = [
  ['WHO', ['CARER', 'UNCLE', 'STAFF', 'TEEN', 'STRANGER', 'UNKNOWN']],
  ['KID', ['PEER', 'SIB', 'NAME', 'UNKNOWN']],
] as const

/** How far back a "he" or "she" may point. */
const reach = 40

function clausesOf(tokens: readonly Token[]): number[] {
  let clause = 0
  return tokens.map((token, index) => {
    const before = tokens[index - 1]
    if (before && (before.source.sentence !== token.source.sentence || clauseBreaks.has(token.is))) clause += 1
    return clause
  })
}

function plainFormsOf(word: string): string[] {
  const verb = plainForms.get(word)
  const singular = word.length > 3 && word.endsWith('s') ? word.replace(/s$/u, '') : undefined
  return [...new Set([word, ...(verb ? [verb] : []), ...(singular ? [singular] : [])])]
}

type Somebody = { readonly at: number; readonly meanings: readonly string[] }

function tagPronouns(tokens: readonly Token[], tags: readonly Map<string, Tag>[]): void {
  const last: Record<'male' | 'female' | 'any', Somebody | null> = { male: null, female: null, any: null }
  for (const [index, token] of tokens.entries()) {
    const here = tags[index]
    if (!here) continue
    const kind = pronouns.get(token.is)
    if (kind) {
      // "Her" before a part of the body says whose it is.
      if (token.is === 'her' && (tags[index + 1]?.has('BODY') ?? false)) continue
      const somebody = last[kind]
      if (somebody && index - somebody.at <= reach) {
        for (const meaning of somebody.meanings) {
          if (!here.has(meaning)) here.set(meaning, { length: 1, entry: 'pronoun' })
        }
      } else here.set('UNKNOWN', { length: 1, entry: 'unnamed' })
      addGroups(here)
      continue
    }
    const meanings = people.filter((family) => here.has(family))
    if (meanings.length === 0) continue
    const end = index + Math.max(...meanings.map((family) => here.get(family)?.length ?? 1))
    const somebody = { at: index, meanings }
    const final = tokens[end - 1]?.is ?? ''
    const singular = final.replace(/s$/u, '')
    last.any = somebody
    if (!female.has(final) && !female.has(singular)) last.male = somebody
    if (!male.has(final) && !male.has(singular)) last.female = somebody
  }
}

/** What a word is by itself, whatever stands around it; and the expressions it may begin. */
type Alone = { readonly tags: Map<string, Tag>; readonly longer: readonly LexiconEntry[] }

function aloneOf(word: string, lexicon: Lexicon): Alone {
  const entries = lexicon.entries.get(word) ?? []
  const tags = new Map<string, Tag>()
  for (const { words, family, id } of entries) {
    if (words.length === 1 && !tags.has(family)) tags.set(family, { length: 1, entry: id })
  }
  for (const form of [`=${word}`, ...plainFormsOf(word)]) tags.set(form, { length: 1, entry: '' })
  if (!pronouns.has(word)) addGroups(tags)
  return { tags, longer: entries.filter(({ words }) => words.length > 1) }
}

const wordsAlone = madeOnceFor((lexicon: Lexicon) => rememberingWords((word) => aloneOf(word, lexicon)))

function isAt(tokens: readonly Token[], index: number, { words }: LexiconEntry): boolean {
  const sentence = tokens[index]?.source.sentence
  return words.every((word, offset) => {
    const other = tokens[index + offset]
    return other?.is === word && other.source.sentence === sentence
  })
}

function addGroups(here: Map<string, Tag>): void {
  for (const [group, families] of groups) {
    let widest: Tag | undefined
    for (const family of families) {
      const tag = here.get(family)
      if (tag && (widest === undefined || tag.length > widest.length)) widest = tag
    }
    if (widest) here.set(group, widest)
  }
}

/** The tags of one token: those of its word, shared by every place it stands in, unless an expression begins here. */
function tagsAt(tokens: readonly Token[], index: number, { tags, longer }: Alone): Map<string, Tag> {
  const here = longer.filter((entry) => isAt(tokens, index, entry))
  if (here.length === 0) return pronouns.has(tokens[index]?.is ?? '') ? new Map(tags) : tags
  const own = new Map(tags)
  const widened = new Set<string>()
  for (const { family, words, id } of here) {
    // Entries come the longest first.
    if (!widened.has(family)) own.set(family, { length: words.length, entry: id })
    widened.add(family)
  }
  addGroups(own)
  return own
}

/** Says of every word what it belongs to, and of every "he" or "she" who it is likely to be. */
export function tagged(tokens: readonly Token[], lexicon: Lexicon): TaggedText {
  const alone = wordsAlone(lexicon)
  const tags = tokens.map((token, index) => tagsAt(tokens, index, alone(token.is)))
  tagPronouns(tokens, tags)
  const places = new Map<string, number[]>()
  for (const [index, here] of tags.entries()) {
    for (const meaning of here.keys()) {
      const before = places.get(meaning)
      if (before) before.push(index)
      else places.set(meaning, [index])
    }
  }
  return { tokens, tags, places, clauses: clausesOf(tokens), counted: countedOf(tokens), hits: new Map() }
}
