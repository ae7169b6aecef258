import { meant } from './findings-in-words.ts'
import figures from './word-figures.json' with { type: 'json' }
import { categories } from '#app/language/explanation.ts'

const { known, leftOut, unseen, byCategory } = figures

/** How well the rules over words do, as it was measured: what to expect first, what they were written from last. */
export const wordFigures = {
  tested: [
    { sentences: 'Nobody had shown them', ...unseen },
    { sentences: 'Known, with what they taught left out', ...leftOut },
    { sentences: 'Known', ...known },
  ],
  subjects: byCategory.map(({ category, ...row }) => ({
    ...row,
    about: meant(categories.find((each) => each === category) ?? 'none'),
  })),
}
export type WordFigures = typeof wordFigures

/** How many of ten serious worries the rules notice in words they have never seen, between two whole numbers. */
export function ofTenUnseen({ serious, found }: { readonly serious: number; readonly found: number } = unseen): string {
  const ofTen = (10 * found) / serious
  const [fewest, most] = [Math.floor(ofTen), Math.ceil(ofTen)]
  return fewest === most ? `${fewest}` : `${fewest} or ${most}`
}
