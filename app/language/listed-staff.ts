import { otherPeople, disclosingWords } from './spots.ts'
import { together, type Mention } from './staff-in-words.ts'
import type { Word } from './tokens.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/u))
const joins = set('and nd n or plus with as well aswell also then even both')
const strongJoins = set('and nd n or plus')
const owners = set('my our his her')
const begins = set('and because cos coz cuz when that both')
const [longestGap, longestEnd] = [5, 3]

type Asked = { readonly words: readonly Word[]; readonly isKnown: (word: string) => boolean }

/** Whether the words between two mentions only join them: "Mrs Khan, Leo and Mr Ali". */
function isJoined({ words, isKnown }: Asked, from: number, until: number): boolean {
  if (until - from > longestGap || words[from - 1]?.sentence !== words[until]?.sentence) return false
  const between = words.slice(from, until).map(({ plain }) => plain)
  const others = between.filter((word) => !joins.has(word))
  if (others.length === 0) return true
  const areOthers = others.every((word) => owners.has(word) || otherPeople.has(word) || !isKnown(word))
  return areOthers && between.some((word) => strongJoins.has(word))
}

/** Where a list that begins its sentence ends, when it ends in somebody else: "Mrs Khan and my dad hit me". */
function endOf({ words }: Asked, { at, until }: Mention): number {
  const before = words[at - 1]
  if (before?.sentence === words[at]?.sentence && !begins.has(before?.plain ?? '')) return until
  const next = words.slice(until, until + longestEnd)
  const other = next.findIndex(({ plain }) => otherPeople.has(plain))
  const isEnd =
    other > 0 &&
    strongJoins.has(next[0]?.plain ?? '') &&
    next.every(
      ({ plain, sentence }, place) =>
        place > other || (sentence === words[at]?.sentence && (place === 0 || place === other || owners.has(plain))),
    )
  return isEnd ? until + other + 1 : until
}

/**
 * The mentions of a text with those that stand in one list as one: what "Mrs Khan, Mr Osei and Mr Ali" did, all of them
 * did. Of "I told Mrs Khan and Mr Ali hit me" nobody knows where the list ends: there each stands by itself.
 */
export function listedStaff(asked: Asked, mentions: readonly Mention[]): Mention[] {
  const { words } = asked
  const lists: Mention[][] = []
  for (const mention of mentions) {
    const last = lists.at(-1)?.at(-1)
    if (last && isJoined(asked, last.until, mention.at)) lists.at(-1)?.push(mention)
    else lists.push([mention])
  }
  return lists.flatMap((list) => {
    const all = together(list)
    if (!all) return []
    const next = words[all.until]
    const isClosed = next?.sentence !== words[all.until - 1]?.sentence || ['that', 'about'].includes(next?.plain ?? '')
    if (list.length > 1 && disclosingWords.has(words[all.at - 1]?.plain ?? '') && !isClosed) return list
    return [{ ...all, until: endOf(asked, all) }]
  })
}
