import type { Found, TaggedText } from './tagging.ts'

// A "not" before one of these belongs to something else: "I don't like it when Dad hits me".
const walls = [
  'CARER',
  'SIB',
  'PEER',
  'NAME',
  'HE',
  'UNKNOWN',
  'STRANGER',
  'STAFF',
  'TEEN',
  'when',
  'if',
  'that',
  'because',
  'who',
  'why',
  'how',
  'and',
  'or',
  'what',
]
const howFar = 5

/** The place of the "not" that turns a word round, or null. A "not" the pattern itself asked for does not count. */
export function negationOf(text: TaggedText, head: Found, found: readonly Found[]): number | null {
  if (!text.places.has('NEG')) return null
  const asked = new Set(found.filter((one) => one !== head).flatMap(({ start, end }) => range(start, end)))
  let counted = 0
  for (let place = head.start - 1; place >= 0 && counted <= howFar; place -= 1) {
    const here = text.tags[place]
    if (!here || text.clauses[place] !== text.clauses[head.start]) return null
    if (here.has('NEG') && !asked.has(place) && !isStillTrue(text, place)) return place
    const isSubject = walls.some((wall) => here.has(wall))
    if (isSubject && !isRuledBy(text, place)) return null
    counted += 1
  }
  return null
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** "Nobody in my family hits me": the "nobody" stands before the person it denies. */
function isRuledBy(text: TaggedText, place: number): boolean {
  return range(Math.max(0, place - 3), place).some((before) => {
    const is = text.tokens[before]?.is ?? ''
    return (
      ['nobody', 'noone', 'none', 'neither', 'not', 'never'].includes(is) &&
      text.clauses[before] === text.clauses[place]
    )
  })
}

/** "I am not joking", "he won't stop": a "not" that denies nothing. */
function isStillTrue(text: TaggedText, place: number): boolean {
  return range(Math.max(0, place - 4), place + 1).some((start) => {
    const tag = text.tags[start]?.get('STILLTRUE')
    return tag !== undefined && start + tag.length > place
  })
}
