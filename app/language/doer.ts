import { isOther, seeingWords, disclosingWords, type Spot } from './spots.ts'
import { together, type Mention } from './staff-in-words.ts'

const pronouns = new Set('he she him her they hes shes'.split(' '))
/** These point back at everybody who was spoken of, not only at whoever came last. */
const manyWords = new Set('they theyre them both all'.split(' '))

/** Whoever is told of something, or sees it, did not do it. */
const isDoer = (spots: readonly Spot[], place: number) =>
  !disclosingWords.has(spots[place - 1]?.plain ?? '') && !seeingWords.has(spots[place + 1]?.plain ?? '')

/**
 * Whoever was spoken of last before a place: in the same sentence, or before it when "he" or "she" points back. "They" and
 * "both" mean everybody who was spoken of until then.
 */
function lastSpokenOf(spots: readonly Spot[], place: number): Mention | null {
  let sentence = spots[place]?.words[0]?.sentence
  let isMany = manyWords.has(spots[place]?.plain ?? '')
  const meant: Mention[] = []
  for (let at = place - 1; at >= 0; at -= 1) {
    const spot = spots[at]
    if (!spot || isOther(spot)) break
    const here = spot.words.at(-1)?.sentence
    if (pronouns.has(spot.plain) || manyWords.has(spot.plain)) sentence = undefined
    isMany ||= manyWords.has(spot.plain)
    if (sentence !== undefined && here !== sentence) break
    if (!spot.mention) continue
    if (isDoer(spots, at)) meant.push(spot.mention)
    if (!isMany) break
  }
  return together(meant)
}

/** Which grown-ups of the school did what was found: those among its words, or those spoken of last before them. */
export function doerOf(spots: readonly Spot[], found: readonly number[]): Mention | null {
  for (const place of found) {
    const mention = spots[place]?.mention
    if (!mention || !isDoer(spots, place)) continue
    const next = found.find((one) => one > place)
    const [from, until] = next === undefined ? [found.at(-2) ?? place, place] : [place, next]
    if (!spots.some((one, at) => from < at && at < until && isOther(one))) return mention
  }
  const people = found.map((place) => spots[place])
  if (people.some((spot) => spot && (spot.mention !== null || isOther(spot)))) return null
  const [first = 0] = found
  const after = spots[(found.at(-1) ?? 0) + 1]?.plain === 'by' ? spots[(found.at(-1) ?? 0) + 2] : undefined
  if (after?.mention) return after.mention
  const begins = spots[first]?.plain ?? ''
  return lastSpokenOf(spots, pronouns.has(begins) || manyWords.has(begins) ? first + 1 : first)
}
