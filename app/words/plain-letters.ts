const mark = /\p{M}/u
const letter = /\p{L}/u
const letterOrDigit = /[\p{L}\p{N}]/u
const plain = /^[a-z0-9]$/u
// Left out of a word without ending it: "dad's" is read as "dads", "D’Arcy" as "darcy".
const joiners = new Set("'’‘‛`´ʼʻʹ′＇\u200b\u200c\u200d\u2060\ufeff\u00ad".split(''))
/** Letters that have no plain letter in them to be taken out, as whoever has no key for them writes them. */
const written = new Map(
  Object.entries({
    ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ȷ: 'j', þ: 'th', ħ: 'h', ŧ: 't', ŋ: 'ng' },
    ...{ ə: 'e', ĸ: 'k', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y' },
  }),
)
/** What most texts are made of, made plain without looking again. */
const ascii = Array.from({ length: 128 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return plain.test(lower) ? lower : ''
})

/** Whether a character stands in a word without being a letter of it: an apostrophe of any kind, an accent on its own. */
export const isInside = (character: string): boolean => joiners.has(character) || mark.test(character)

/**
 * One letter or digit as names are compared: small, without accents, and joined, wide or foreign letters written in plain
 * ones ("É" e, "ł" l, "æ" ae); nothing for any other character. Letters of other scripts stay what they are.
 */
export function plainLetter(character: string): string {
  const known = ascii[character.charCodeAt(0)]
  if (known !== undefined) return known
  if (joiners.has(character)) return ''
  const lower = character.toLowerCase()
  if (plain.test(lower)) return lower
  return [...character.normalize('NFKD').toLowerCase()]
    .filter((part) => !mark.test(part) && letterOrDigit.test(part))
    .map((part) => written.get(part) ?? part)
    .join('')
}

/** A text with every letter plain and without apostrophes; everything else stands as it stood. */
export function plainText(text: string): string {
  let made = ''
  for (const character of text) {
    if (letter.test(character)) made += plainLetter(character)
    else if (!isInside(character)) made += character
  }
  return made
}

/** The words of a name as it is looked for and compared: "D’Arcy Anne-Marie" is darcy, anne, marie. */
export function plainWords(text: string): string[] {
  return plainText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
