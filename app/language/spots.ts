import type { Mention } from './staff-in-words.ts'
import type { Word } from './tokens.ts'

/** A word of a text, or the words that speak of grown-ups of the school, and its sentence. */
export type Spot = {
  readonly plain: string
  readonly words: readonly Word[]
  readonly mention: Mention | null
  readonly sentence: number
}

const set = (words: string) => new Set(words.trim().split(/\s+/u))
/** After these stands whoever is told of something; before the next ones, whoever sees or ends it. Neither did it. */
export const disclosingWords = set(
  'tell tells told telling ask asked asks show showed showing hug hugged love like thank to',
)
export const seeingWords = set('saw sees see seen heard hears hear knows knew helped helps help stopped stops')
/** What children call people who are no grown-ups of their school. */
export const otherPeople = set(`
  mum mums mummy mam mom mommy dad dads daddy father mother stepdad stepmum uncle unkle aunt aunty auntie nan nana
  nanny gran granny grandma grandad grandpa brother bro sister sis cousin boyfriend girlfriend neighbour man men boy
  boys girl girls kid kids someone somebody people everyone stranger carer parents friend friends
`)
export const isOther = ({ plain, mention }: Spot) => mention === null && otherPeople.has(plain)

/** The words of a text with everybody of the school it speaks of as one. */
export function spotsOf(words: readonly Word[], mentions: readonly Mention[]): Spot[] {
  const spots: Spot[] = []
  let next = 0
  let sentence = 0
  let last: Word | undefined
  for (const [place, word] of words.entries()) {
    while ((mentions[next]?.until ?? Infinity) <= place) next += 1
    const coming = mentions[next]
    const mention = coming && coming.at <= place ? coming : null
    const before = spots.at(-1)
    if (mention && before?.mention === mention) spots.splice(-1, 1, { ...before, words: [...before.words, word] })
    else {
      if (last && last.sentence !== word.sentence) sentence += 1
      spots.push({ plain: word.plain, words: [word], mention, sentence })
    }
    last = word
  }
  return spots
}

/** The words as they are read again with grown-ups of the school called something else; where they are is their place. */
export const retold = (spots: readonly Spot[], as: string): Word[] =>
  spots.map(({ plain, mention, sentence }, from) => {
    const word = mention ? as : plain
    return { from, to: from + 1, word, plain: word, sentence }
  })
