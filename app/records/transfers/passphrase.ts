import { randomInt } from 'node:crypto'
import { spokenWords } from './spoken-words.ts'

/** So many words open a sealed file: 72 bits by chance, and slow to try. */
export const wordCount = 8

const known = new Set(spokenWords)

/** Words by chance that open one sealed file. They are shown once, read out on the telephone, and kept nowhere. */
export function newPassphrase(): string {
  return Array.from({ length: wordCount }, () => spokenWords[randomInt(spokenWords.length)] ?? '').join(' ')
}

/** The words somebody wrote down, however they set them out. */
export function passphraseIn(text: string): string {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')
}

/** What is plainly wrong with some words, in a sentence, or nothing: how many there are, and whether we use them. */
export function mistakeIn(passphrase: string): string | null {
  const words = passphrase.split(' ').filter(Boolean)
  const strange = words.filter((word) => !known.has(word))
  if (words.length !== wordCount) return `Enter all ${wordCount} words. You have entered ${words.length}`
  if (strange.length > 0) return `Check the spelling of ${new Intl.ListFormat('en-GB').format(strange)}`
  return null
}
