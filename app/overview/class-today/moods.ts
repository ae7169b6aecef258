import type { Mood } from '#app/ui/child/face.tsx'
import { faceWords } from '#app/ui/child/faces.tsx'

/** How a child said they were: a place on the scale or none, out of three faces or five. */
export type Said = { readonly mood: number | null; readonly faceSet: number }

const three: Readonly<Record<number, { word: string; drawn: Mood }>> = {
  1: { word: faceWords[3][1], drawn: 2 },
  3: { word: faceWords[3][3], drawn: 3 },
  5: { word: faceWords[3][5], drawn: 4 },
}
const five: Readonly<Record<number, { word: string; drawn: Mood }>> = {
  1: { word: faceWords[5][1], drawn: 1 },
  2: { word: faceWords[5][2], drawn: 2 },
  3: { word: faceWords[5][3], drawn: 3 },
  4: { word: faceWords[5][4], drawn: 4 },
  5: { word: faceWords[5][5], drawn: 5 },
}

/** The word that stood under the face a child tapped, and the face as it was drawn. */
export function moodSaid({ mood, faceSet }: Said): { readonly word: string; readonly drawn: Mood | null } {
  const face = mood === null ? undefined : (faceSet === 3 ? three : five)[mood]
  return face ?? { word: 'did not say', drawn: null }
}

/** Of what a child said on one day the lowest face counts; where they showed none, that they did not say. */
export function lowestOf(said: readonly Said[]): Said | null {
  const [lowest] = said.toSorted((one, other) => (one.mood ?? 6) - (other.mood ?? 6))
  return lowest ?? null
}

/** The words for the places from 1 to 5 on a chart. Between three faces two places have no word. */
export function scaleWords(faceSet: number): readonly [string, string, string, string, string] {
  const { 1: lowest, 3: middle, 5: highest } = faceWords[3]
  if (faceSet === 3) return [lowest, '\u00a0', middle, '\u00a0\u00a0', highest]
  return [faceWords[5][1], faceWords[5][2], faceWords[5][3], faceWords[5][4], faceWords[5][5]]
}
