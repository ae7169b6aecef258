import type { ReadWord } from './explanation.ts'
import { contractions, nearestOf, type Lexicon } from './lexicon.ts'
import { madeOnceFor, rememberingWords } from './remembering.ts'
import { soundOf } from './sounds.ts'
import type { Word } from './tokens.ts'

/** One word as it was read: what it means, how that was decided, and the word the child typed. */
export type Token = {
  readonly is: string
  readonly how: ReadWord['how']
  /** The spelling of the lexicon that was used, if any. */
  readonly spelling: string | null
  readonly source: Word
}

type Reading = { readonly words: readonly string[]; readonly how: ReadWord['how']; readonly spelling: string | null }

// A text of nothing but unknown words is not read word by word for ever: it is not English, or not words.
const mostGuesses = 400
const longestGuessed = 16

const lettersOfDigits = new Map([...'013457'].map((digit, index) => [digit, [...'oieast'][index] ?? '']))

function withoutDigits(plain: string): string {
  return [...plain].map((sign) => lettersOfDigits.get(sign) ?? sign).join('')
}

const isMixed = (plain: string) => /[0-9]/u.test(plain) && /[a-z]{2}/u.test(plain)

/** "aaaa" is read as "aa" and, when that is no word, as "a". */
function unstretched(plain: string, isWord: (word: string) => boolean): string {
  const two = plain.replace(/(.)\1{2,}/gu, '$1$1')
  if (two.length < plain.length && isWord(two)) return two
  const one = plain.replace(/(.)\1{2,}/gu, '$1')
  if (one.length < plain.length && isWord(one)) return one
  const all = plain.replace(/(.)\1+/gu, '$1')
  return isWord(two) || !isWord(all) ? two : all
}

const listed = (words: readonly string[], spelling: string | null): Reading => ({ words, how: 'respelt', spelling })

function halves(word: string, lexicon: Lexicon): string[] | null {
  const letters = [...word]
  const openings = [
    'my',
    'i',
    'he',
    'she',
    'the',
    'a',
    'at',
    'in',
    'to',
    'want',
    'dont',
    'so',
    'is',
    'and',
    'of',
    'hit',
    'hits',
  ]
  for (const opening of openings) {
    if (!word.startsWith(opening)) continue
    const rest = letters.filter((_, index) => index >= opening.length).join('')
    const isLongEnough = rest.length > (opening.length < 2 ? 3 : 1)
    if (isLongEnough && (lexicon.isTrigger(rest) || ['me', 'to', 'my', 'dad', 'mum', 'the', 'not'].includes(rest))) {
      return [opening, rest]
    }
  }
  return null
}

function guessed(word: string, lexicon: Lexicon): Reading | null {
  if (word.length < 4 || word.length > longestGuessed) return null
  const bySound = nearestOf(lexicon, word, lexicon.bySound.get(soundOf(word)) ?? [])
  const farthest = word.length > 5 ? 2 : 1
  if (bySound && bySound[1] <= farthest) return listed([bySound[0]], null)
  if (word.length < 5) return null
  const letters = [...word]
  const keys = [word, ...letters.map((_, left) => letters.filter((_letter, index) => index !== left).join(''))]
  const near = nearestOf(
    lexicon,
    word,
    keys.flatMap((key) => lexicon.byMissingLetter.get(key) ?? []),
  )
  return near && near[1] <= 1 ? { words: [near[0]], how: 'guessed', spelling: null } : null
}

function readWord(plain: string, lexicon: Lexicon, mayGuess: boolean): Reading {
  const spelling = lexicon.respelt.get(plain)
  if (spelling) return listed(spelling.words, spelling.id)
  const contracted = contractions.get(plain)
  if (contracted) return { words: contracted.split(' '), how: 'as written', spelling: null }
  if (lexicon.isKnown(plain)) return { words: [plain], how: 'as written', spelling: null }
  const isWord = (word: string) => lexicon.isKnown(word) || lexicon.respelt.has(word) || contractions.has(word)
  const candidates = [unstretched(plain, isWord), ...(isMixed(plain) ? [withoutDigits(plain)] : [])]
  for (const word of candidates) {
    if (word === plain) continue
    const stretched = lexicon.respelt.get(word)
    if (stretched) return listed(stretched.words, stretched.id)
    if (isWord(word)) return listed((contractions.get(word) ?? word).split(' '), null)
  }
  if (!mayGuess || !/^[a-z]+$/u.test(plain)) return { words: [plain], how: 'as written', spelling: null }
  const simple = unstretched(plain, isWord)
  const split = halves(simple, lexicon)
  if (split) return listed(split, null)
  return guessed(simple, lexicon) ?? { words: [plain], how: 'as written', spelling: null }
}

const readings = madeOnceFor((lexicon: Lexicon) => ({
  guessed: rememberingWords((plain) => readWord(plain, lexicon, true)),
  asWritten: rememberingWords((plain) => readWord(plain, lexicon, false)),
}))

const feelsIll = new Set(
  'am is are was were be been being feel feels feeling felt very so really mum dad nan gran get got too looks fell mentally with'.split(
    ' ',
  ),
)

/** "ill" is "I will" unless somebody is ill; "I wont to" is "I want to". */
function inPlace(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const next = tokens[index + 1]
    if (
      token.is === 'ill' &&
      next?.source.sentence === token.source.sentence &&
      !feelsIll.has(tokens[index - 1]?.is ?? '')
    ) {
      return [
        { ...token, is: 'i' },
        { ...token, is: 'will' },
      ]
    }
    if (token.is === 'wont' && next?.is === 'to') return [{ ...token, is: 'want', how: 'respelt' }]
    if (token.is === 'too' && (next?.is === 'die' || next?.is === 'be')) return [{ ...token, is: 'to', how: 'respelt' }]
    return [token]
  })
}

/** Reads the words of a text: the known ones as they stand, the others as the word a child most likely meant. */
export function read(words: readonly Word[], lexicon: Lexicon): Token[] {
  const { guessed: guessing, asWritten } = readings(lexicon)
  const known = new Map<string, Reading>()
  const tokens: Token[] = []
  let guesses = 0
  let skipped = false
  for (const [index, source] of words.entries()) {
    if (skipped) {
      skipped = false
      continue
    }
    const partner = words[index + 1]?.sentence === source.sentence ? words[index + 1] : undefined
    const pair = partner && lexicon.respelt.get(`${source.plain}_${partner.plain}`)
    if (pair) {
      const both = { ...source, to: partner.to, word: `${source.word} ${partner.word}` }
      tokens.push(...pair.words.map((is): Token => ({ is, how: 'respelt', spelling: pair.id, source: both })))
      skipped = true
      continue
    }
    let reading = known.get(source.plain)
    if (!reading) {
      if (!lexicon.isKnown(source.plain)) guesses += 1
      reading = guesses < mostGuesses ? guessing(source.plain) : asWritten(source.plain)
      known.set(source.plain, reading)
    }
    const { how, spelling } = reading
    tokens.push(...reading.words.map((is): Token => ({ is, how, spelling, source })))
  }
  return inPlace(tokens)
}
