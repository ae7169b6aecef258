import { isInside, plainLetter } from '#app/words/plain-letters.ts'

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
    const part = plainLetter(character)
    if (part !== '') {
      if (from < 0) from = offset
      word += character
      plain += part
    } else if (isInside(character)) {
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
