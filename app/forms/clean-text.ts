// Every control character but tab and line feed; among them NUL, which SQLite cuts a text at.
const unprintable = /[^\P{Cc}\t\n]/gu
// Marks that turn the direction of the text around them, so that what is read is not what is stored.
const turning = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g

// Each run of accents and other marks in one piece, its first thirty apart. No language writes more upon a letter.
const marks = /(\p{M}{1,30})\p{M}*/gu

/**
 * The one edge for text from outside: well-formed UTF-16 (half an emoji would stop the whole process when read back),
 * composed letters (NFC), line feeds only, and nothing that cannot be seen or turns the text round. Composing sorts the
 * marks upon a letter, in a time that grows with the square of their number: so no more than thirty are left first, the
 * limit of Unicode's stream-safe text. Afterwards again, because some marks come apart into two.
 */
export function cleanText(text: string): string {
  const seen = text.replace(/\r\n?/g, '\n').toWellFormed().replace(unprintable, '').replace(turning, '')
  return seen.replace(marks, '$1').normalize('NFC').replace(marks, '$1')
}

const letter = /\p{RGI_Emoji}|\P{M}\p{M}*|\p{M}/gv

/**
 * How many letters a person would count: an emoji is one, however it is stored. Whoever only asks whether there are more
 * than so many need not wait for all of a long text to be counted: counting ends with the first too many.
 */
export function lettersIn(text: string, most = Infinity): number {
  // Not Intl.Segmenter: it takes 20 s for 50,000 letters.
  const letters = text.matchAll(letter)
  let count = 0
  while (count <= most && !letters.next().done) count++
  return count
}

/** A text without the space around it; nothing at all when there is nothing in it that can be seen. */
export function trimmed(text: string): string {
  return /[^\s\p{Cf}]/u.test(text) ? text.trim() : ''
}
