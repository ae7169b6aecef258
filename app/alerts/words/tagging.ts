import type { Lexicon } from './lexicon.ts'
import type { Token } from './reading.ts'
import { plainForms } from './verbs.ts'

/** A meaning found at a place: from one token up to (not including) another, and the lexicon entries it rests on. */
export type Tag = { readonly end: number; readonly entry: string }

/** A text with everything the rules may ask about it. */
export type TaggedText = {
  readonly tokens: readonly Token[]
  /** For each token, the meanings beginning there: a family in capitals or a plain word in small letters. */
  readonly tags: readonly ReadonlyMap<string, Tag>[]
  /** Where each meaning begins, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Which clause each token is in. */
  readonly clauses: readonly number[]
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
const people = ['CARER', 'PET', 'TOY', 'MUM', 'DAD', 'UNCLE', 'SIB', 'PEER', 'STRANGER', 'STAFF', 'TEEN', 'GRAN', 'NAME'] as const
const pronouns: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['they', 'any'],
  ['them', 'any'],
  ['their', 'any'],
])

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
      const somebody = last[kind]
      if (somebody && index - somebody.at <= reach) {
        for (const meaning of somebody.meanings) {
          if (!here.has(meaning)) here.set(meaning, { end: index + 1, entry: 'pronoun' })
        }
      } else here.set('UNKNOWN', { end: index + 1, entry: 'pronoun' })
      continue
    }
    const meanings = people.filter((family) => here.has(family))
    if (meanings.length === 0) continue
    const end = Math.max(...meanings.map((family) => here.get(family)?.end ?? index + 1))
    const words = tokens.filter((_, at) => at >= index && at < end).map(({ is }) => is)
    const somebody = { at: index, meanings }
    const final = words.at(-1) ?? ''
    const singular = final.replace(/s$/u, '')
    last.any = somebody
    if (!female.has(final) && !female.has(singular)) last.male = somebody
    if (!male.has(final) && !male.has(singular)) last.female = somebody
  }
}

/** Says of every word what it belongs to, and of every "he" or "she" who it is likely to be. */
export function tagged(tokens: readonly Token[], lexicon: Lexicon): TaggedText {
  const tags = tokens.map((token, index) => {
    const here = new Map<string, Tag>()
    for (const entry of lexicon.entries.get(token.is) ?? []) {
      const end = index + entry.words.length
      const isHere = entry.words.every((word, offset) => {
        const other = tokens[index + offset]
        return other?.is === word && other.source.sentence === token.source.sentence
      })
      if (isHere && !here.has(entry.family)) here.set(entry.family, { end, entry: entry.id })
    }
    for (const form of plainFormsOf(token.is)) here.set(form, { end: index + 1, entry: '' })
    return here
  })
  tagPronouns(tokens, tags)
  const places = new Map<string, number[]>()
  for (const [index, here] of tags.entries()) {
    for (const meaning of here.keys()) {
      const known = places.get(meaning)
      if (known) known.push(index)
      else places.set(meaning, [index])
    }
  }
  return { tokens, tags, places, clauses: clausesOf(tokens) }
}
