import type { Phrase } from './phrases.ts'

/** How many parts the labelled sentences are split into. */
export const foldCount = 5

const tooCommon = new Set(
  `the a an and or but of to in on at for with from by is are was were be been it its this that i me my we he she they his
  her their you not no do does did dont have has had so very really just when because all up out off as if what who she
  them him mum dad said says get got go goes going like want wants child children none low medium high urgent`.split(
    /\s+/u,
  ),
)

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 && !tooCommon.has(word)))
}

function shared(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((word) => other.has(word)).length
  return common === 0 ? 0 : common / Math.min(one.size, other.size)
}

function isSameScenario(one: Phrase, other: Phrase): boolean {
  if (one.category !== other.category) return false
  const inNotes = shared(contentWords(one.note), contentWords(other.note))
  const inTexts = shared(contentWords(one.text), contentWords(other.text))
  return inNotes >= 0.67 || inTexts >= 0.6 || inNotes + inTexts >= 0.85
}

/** Sentences which tell of the same situation, gathered: same category, and most words of the note or the text in common. */
export function scenariosOf(phrases: readonly Phrase[]): number[][] {
  const leader = phrases.map((_, index) => index)
  function leaderOf(index: number): number {
    const next = leader[index] ?? index
    return next === index ? index : leaderOf(next)
  }
  for (const [index, one] of phrases.entries()) {
    for (const [earlier, other] of phrases.entries()) {
      if (earlier < index && isSameScenario(one, other)) leader[leaderOf(index)] = leaderOf(earlier)
    }
  }
  const gathered = new Map<number, number[]>()
  for (const index of phrases.keys()) {
    const key = leaderOf(index)
    gathered.set(key, [...(gathered.get(key) ?? []), index])
  }
  return [...gathered.values()]
}

/** A fixed sequence of numbers below one: the same on every machine and every day. */
function sequence(seed: number): () => number {
  let state = seed
  return function next() {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** For every sentence, the part (0 to 4) it belongs to. Whole scenarios stay together; each category is spread evenly. */
export function foldsOf(phrases: readonly Phrase[]): number[] {
  const next = sequence(20_261_121)
  const folds = phrases.map(() => 0)
  const filled = new Map<string, number[]>()
  const shuffled = scenariosOf(phrases)
    .map((members) => ({ members, place: next() }))
    .sort((one, other) => other.members.length - one.members.length || one.place - other.place)
  for (const { members } of shuffled) {
    const category = phrases[members[0] ?? 0]?.category ?? ''
    const counts = filled.get(category) ?? Array.from({ length: foldCount }, () => next() / 2)
    const fold = counts.indexOf(Math.min(...counts))
    counts[fold] = (counts[fold] ?? 0) + members.length
    filled.set(category, counts)
    for (const member of members) folds[member] = fold
  }
  return folds
}
