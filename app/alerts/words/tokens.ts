/** One word of a text, where it stands in it (UTF-16 offsets), folded to plain small letters. */
export type Word = {
  readonly from: number
  readonly to: number
  readonly word: string
  readonly plain: string
  /** Which sentence it is in, counted from 0: a full stop, a mark or a new line begins the next. */
  readonly sentence: number
}

const sentenceMarks = new Set('.!?…;:\n\r|'.split(''))
// Left out of a word without ending it: "dad's" is read as "dads".
const joiners = new Set("'’‘`´ʼ\u200b\u200c\u200d\u2060\ufeff\u00ad".split(''))
const letter = /[\p{L}\p{N}]/u
const mark = /\p{M}/u
const plainLetter = /^[a-z0-9]$/u
/** What most texts are made of, made plain without looking again. */
const ascii = Array.from({ length: 128 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase()
  return plainLetter.test(lower) ? lower : ''
})

function folded(character: string): string {
  const known = ascii[character.charCodeAt(0)]
  if (known !== undefined) return known
  const lower = character.toLowerCase()
  if (plainLetter.test(lower)) return lower
  return [...character.normalize('NFKD').toLowerCase()].filter((part) => !mark.test(part) && letter.test(part)).join('')
}

/** The words of a text in order. Accents are dropped, wide and joined letters are made plain, letters of any script are kept. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let isNewSentence = false
  let offset = 0
  let from = -1
  let word = ''
  let plain = ''

  function finishWord(): void {
    if (plain !== '') {
      if (isNewSentence && words.length > 0) sentence += 1
      isNewSentence = false
      words.push({ from, to: from + word.length, word, plain, sentence })
    }
    from = -1
    word = ''
    plain = ''
  }

  for (const character of text) {
    const part = folded(character)
    if (part !== '') {
      if (from < 0) from = offset
      word += character
      plain += part
    } else if (joiners.has(character) || mark.test(character)) {
      if (from >= 0) word += character
    } else {
      finishWord()
      if (sentenceMarks.has(character)) isNewSentence = true
    }
    offset += character.length
  }
  finishWord()
  return words
}
