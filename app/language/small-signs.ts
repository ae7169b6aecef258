import type { WordFinding } from './explanation.ts'
import { signBase, signWeights } from './sign-weights.ts'
import type { TaggedText } from './tagging.ts'

/** How much a sentence must hold, in tenths, before its small signs together are worth reading soon. */
const enoughSigns = 14
/** From here a single word is worth showing as one of the signs. */
const worthShowing = 5

type Place = { readonly start: number; readonly end: number }
type Signs = { sum: number; readonly places: Place[]; readonly counted: Set<string> }

/** How much each sentence sounds like a worry: the weights of the families and words in it, each counted once. */
function signsOf(text: TaggedText): ReadonlyMap<number, Signs> {
  const sentences = new Map<number, Signs>()
  for (const [place, here] of text.tags.entries()) {
    const sentence = text.tokens[place]?.source.sentence ?? 0
    const signs = sentences.get(sentence) ?? { sum: signBase, places: [], counted: new Set() }
    sentences.set(sentence, signs)
    let isShown = false
    for (const sign of here.keys()) {
      const weight = signWeights.get(sign)
      if (weight === undefined) continue
      if (weight >= worthShowing) isShown = true
      if (signs.counted.has(sign)) continue
      signs.counted.add(sign)
      signs.sum += weight
    }
    if (isShown) signs.places.push({ start: place, end: place + 1 })
  }
  return sentences
}

/** A sentence whose small signs add up, and where they are. */
export type Adding = { readonly sentence: number; readonly places: readonly Place[] }

/** The sentences whose small signs add up, in order. */
export function addingUp(text: TaggedText): Adding[] {
  return [...signsOf(text)].flatMap(([sentence, { sum, places }]) =>
    sum < enoughSigns || places.length === 0 ? [] : [{ sentence, places }],
  )
}

/** The finding for a sentence whose small signs add up, whatever single rule was met or not. */
export const smallSigns: Omit<WordFinding, 'words'> = {
  rule: 'AD-1 small signs together',
  category: 'disclosure_hint',
  severity: 'medium',
  modifiers: [],
}
