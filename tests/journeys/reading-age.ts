const sentencesIn = (line: string) => line.split(/(?<=[.?!:])\s+/u).filter((sentence) => /\p{L}/u.test(sentence))
const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/**
 * The age, in years, at which some lines of text are read with ease: the Automated Readability Index (Smith and Senter, 1967),
 * which counts letters a word and words a sentence, each sentence once. Of one page of buttons it says little; of all pages
 * together it can be compared with what it was.
 */
export function readingAge(lines: readonly string[]): number {
  const sentences = [...new Set(lines.flatMap(sentencesIn))].map(wordsIn)
  const words = sentences.flat()
  const letters = words.reduce((sum, word) => sum + Array.from(word).length, 0)
  const grade = 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43
  return Math.round((grade + 5) * 100) / 100
}
