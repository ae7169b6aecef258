import { readWords, type WordsRead } from './words-read.ts'

/** A child tapped, and wrote nothing. */
export const noWords: WordsRead = readWords(null, { staff: [], ofChildren: new Set() })
