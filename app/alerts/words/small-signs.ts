import type { WordFinding } from './explanation.ts'
import { functionWords } from './families/function-words.ts'
import { people } from './families/people.ts'
import { signBase, signWeights } from './sign-weights.ts'
import type { TaggedText } from './tagging.ts'

/** How much a sentence must hold, in tenths, before its small signs together are worth reading soon. */
const enoughSigns = 17
/** From here a single word is worth showing as one of the signs. */
const worthShowing = 5

/** Words which carry no matter of their own: wishes, how often and when, who. They weigh, but cannot be all there is. */
const matterless = new Set([
  ...functionWords.map(({ name }) => name),
  ...people.map(({ name }) => name),
  ...['WORRYTIME', 'GROWNUP', 'CONTROL', 'LACKING', 'WHO', 'KID'],
])
const worthTelling = 3

type Place = { readonly start: number; readonly end: number }
type Signs = { sum: number; readonly places: Place[]; readonly counted: Set<string>; matters: boolean }

/** How much each sentence sounds like a worry: the weights of the families in it, each counted once. */
function signsOf(text: TaggedText): ReadonlyMap<number, Signs> {
  const sentences = new Map<number, Signs>()
  for (const [place, here] of text.tags.entries()) {
    const sentence = text.tokens[place]?.source.sentence ?? 0
    const signs = sentences.get(sentence) ?? { sum: signBase, places: [], counted: new Set(), matters: false }
    sentences.set(sentence, signs)
    let isShown = false
    for (const family of here.keys()) {
      const weight = signWeights.get(family)
      if (weight === undefined) continue
      if (weight >= worthShowing) isShown = true
      if (signs.counted.has(family)) continue
      signs.counted.add(family)
      if (weight >= worthTelling && !matterless.has(family)) signs.matters = true
      signs.sum += weight
    }
    if (isShown) signs.places.push({ start: place, end: place + 1 })
  }
  return sentences
}

/**
 * A finding for the first sentence whose small signs add up, whatever single rule was met or not. `excused` are sentences in
 * which a rule was met and set aside: a game, a story, a saying.
 */
export function smallSigns(
  text: TaggedText,
  excused: ReadonlySet<number | undefined>,
): (Omit<WordFinding, 'words'> & { readonly places: readonly Place[] }) | null {
  for (const [sentence, { sum, places, matters }] of signsOf(text)) {
    if (sum < enoughSigns || !matters || places.length === 0 || excused.has(sentence)) continue
    return { rule: 'AD-1 small signs together', category: 'disclosure_hint', severity: 'medium', modifiers: [], places }
  }
  return null
}
