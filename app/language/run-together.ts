import { titles, titleWords } from './staff-titles.ts'
import type { Word } from './tokens.ts'

type Known = {
  /** Whether a word is known, whatever it means. */
  readonly isKnown: (word: string) => boolean
  /** Whether somebody of the school goes by this name. */
  readonly isName: (name: string) => boolean
}
/** No name or word that is looked for has more letters; a shorter name is none, nor is a shorter run of single letters. */
const [longest, shortestName, shortestRun] = [16, 3, 3]

const joined = (letters: readonly string[], from: number, until: number) => letters.slice(from, until).join('')

/** The fewest known words that some letters are made of, or the letters as they are. */
function inWords(letters: readonly string[], { isKnown }: Known): string[] {
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= letters.length; end += 1) {
    for (let from = Math.max(0, end - longest); from < end; from += 1) {
      const [before, word] = [best[from], joined(letters, from, end)]
      const isWord = end - from > 1 ? isKnown(word) : word === 'i' || word === 'a'
      if (before && isWord && before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, word]
    }
  }
  return letters.length === 0 ? [] : [...(best[letters.length] ?? [letters.join('')])]
}

/** Where a title and a name stand in some letters: the first place, and the longest name there. */
function nameIn(letters: readonly string[], { isName }: Known): { at: number; name: number; end: number } | null {
  for (const at of letters.keys()) {
    const title = titleWords.find((one) => joined(letters, at, at + one.length) === one)
    if (!title) continue
    const name = at + title.length
    for (let end = Math.min(letters.length, name + longest); end >= name + shortestName; end -= 1)
      if (isName(joined(letters, name, end))) return { at, name, end }
  }
  return null
}

/** The words in what a child ran together around a title and a name, or null where there is none: "mrskhanhitsme". */
function takenApart(plain: string, known: Known): string[] | null {
  const parts: string[] = []
  let letters = [...plain]
  for (let found = nameIn(letters, known); found; found = nameIn(letters, known)) {
    const { at, name, end } = found
    parts.push(...inWords(letters.slice(0, at), known), joined(letters, at, name), joined(letters, name, end))
    letters = letters.slice(end)
  }
  return parts.length === 0 ? null : [...parts, ...inWords(letters, known)]
}

/** The words in what a child ran together after a title, where a name begins it and known words follow. */
function afterTitle(plain: string, known: Known): string[] | null {
  const letters = [...plain]
  for (let end = Math.min(letters.length - 1, longest); end >= shortestName; end -= 1) {
    if (!known.isName(joined(letters, 0, end))) continue
    const rest = inWords(letters.slice(end), known)
    if (rest.every((word) => word.length < 2 || known.isKnown(word))) return [joined(letters, 0, end), ...rest]
  }
  return null
}

/** Single letters one after another as one word: "k h a n". */
function gathered(words: readonly Word[]): Word[] {
  const whole: Word[] = []
  for (let place = 0; place < words.length;) {
    const first = words[place]
    const run = first?.plain.length === 1 ? runAt(words, place) : []
    const last = run.at(-1)
    if (first && last && run.length >= shortestRun) {
      const word = run.map((one) => one.word).join(' ')
      whole.push({ ...first, to: last.to, word, plain: run.map(({ plain }) => plain).join('') })
      place += run.length
    } else {
      if (first) whole.push(first)
      place += 1
    }
  }
  return whole
}

function runAt(words: readonly Word[], place: number): Word[] {
  const run: Word[] = []
  for (let word = words[place]; word?.plain.length === 1; word = words[place + run.length]) run.push(word)
  return run
}

/** The words of a text with the names of grown-ups taken apart that a child ran together with others, or wrote letter by letter. */
export function untangled(words: readonly Word[], known: Known): Word[] {
  const looked = new Map<string, readonly string[] | null>()
  function partsOf(plain: string, isAfterTitle: boolean): readonly string[] | null {
    if (plain.length <= shortestName + 1 || known.isKnown(plain)) return null
    const hasTitle = titleWords.some((title) => plain.includes(title))
    const parts = hasTitle ? takenApart(plain, known) : null
    return parts ?? (isAfterTitle && !known.isName(plain) ? afterTitle(plain, known) : null)
  }
  return gathered(words).flatMap((word, place, all): readonly Word[] | Word => {
    const isAfterTitle = titles.has(all[place - 1]?.plain ?? '')
    const key = isAfterTitle ? `mrs ${word.plain}` : word.plain
    const before = looked.get(key)
    const parts = before === undefined ? partsOf(word.plain, isAfterTitle) : before
    looked.set(key, parts)
    return parts?.map((plain) => ({ ...word, plain })) ?? word
  })
}
