import { otherPeople, type Spot } from './spots.ts'
import type { Mention } from './staff-in-words.ts'
import type { Word } from './tokens.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/u))
const so = set('so did does do has is was')
const did = set('did does do has')
const leading = set('and nd n plus also then even with so but sometimes')
const trailing = set('too to aswell as also both same again it that this and')
/** So many words before are what was done, and so many of these are looked at. */
const [mostBefore, mostAsked] = [6, 6]

/** Whether a text says of somebody what it said before of others: "and so did Mr Osei", "Mr Osei did it too". */
function isSaidToo(words: readonly Word[], { at, until }: Mention): boolean {
  const plain = (place: number) => words[place]?.plain ?? ''
  if (so.has(plain(at - 1)) && (plain(at - 1) === 'so' || plain(at - 2) === 'so')) return true
  const [next, second] = [words[until], words[until + 1]]
  const sentence = words[until - 1]?.sentence
  const isEnd = (word: Word | undefined) => word?.sentence !== sentence
  const isAlone = isEnd(next) && (leading.has(plain(at - 1)) || words[at - 1]?.sentence !== sentence)
  if (isAlone || (trailing.has(plain(until)) && plain(until) !== 'and' && plain(until) !== 'to')) return true
  return did.has(plain(until)) && (isEnd(second) || trailing.has(plain(until + 1)))
}

/**
 * What was done before, said again with each of those of whom a text says it too: with every beginning it may have, since
 * nobody knows which word before is whoever else did it.
 */
export function saidOfMore(words: readonly Word[], mentions: readonly Mention[]): Spot[][] {
  const more = mentions.filter((mention) => mention.at > 0 && isSaidToo(words, mention))
  return more
    .filter((_, place) => place < mostAsked)
    .map((mention) => {
      const own = words.slice(mention.at, mention.until)
      let from = mention.at
      while (from > 0 && (leading.has(words[from - 1]?.plain ?? '') || so.has(words[from - 1]?.plain ?? ''))) from -= 1
      const sentence = words[from - 1]?.sentence
      const before = words.slice(Math.max(0, from - mostBefore), from).filter((word) => word.sentence === sentence)
      const lastOther = before.findLastIndex(({ plain }) => otherPeople.has(plain))
      return before.flatMap((_, first) =>
        first <= lastOther
          ? []
          : [null, ...before.slice(first)].map((word): Spot => ({
              plain: word?.plain ?? '',
              words: word ? [word] : own,
              mention: word ? null : mention,
              sentence: first,
            })),
      )
    })
}
