const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn)/u, 'n'],
  [/^wr/u, 'r'],
  [/wh/gu, 'w'],
  [/ph|th|v/gu, 'f'],
  [/tch/gu, 'C'],
  [/ch/gu, 'C'],
  [/sh|tion|sion/gu, 'S'],
  [/igh/gu, 'i'],
  [/gh/gu, ''],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/dg/gu, 'j'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/z/gu, 's'],
  [/mb$/u, 'm'],
  [/(.)\1/gu, '$1'],
  [/ied$/u, 'it'],
  [/ed$/u, 't'],
  [/d$/u, 't'],
  [/e$/u, ''],
  [/y$/u, 'i'],
  [/(?<=.)[aeiouyw]+/gu, 'e'],
  [/^[aeiou]/u, 'a'],
]

/** Roughly how a word sounds, so that "frytened" and "frightened" come out alike. */
export function soundOf(word: string): string {
  return spellings.reduce((sound, [from, to]) => sound.replace(from, to), word)
}

/** How many letters must be added, left out, changed or swapped to make one word the other, up to two (three means more). */
export function lettersApart(one: string, other: string): number {
  const rows = one.length
  const columns = other.length
  if (Math.abs(rows - columns) > 2) return 3
  let beforeLast: number[] = []
  let last = Array.from({ length: columns + 1 }, (_, column) => column)
  for (let row = 1; row <= rows; row += 1) {
    const current = [row]
    for (let column = 1; column <= columns; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column] ?? 9) + 1,
        (current[column - 1] ?? 9) + 1,
        (last[column - 1] ?? 9) + (isSame ? 0 : 1),
      )
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (isSwapped) least = Math.min(least, (beforeLast[column - 2] ?? 9) + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return Math.min(last[columns] ?? 3, 3)
}

/** The word without each of its letters in turn. */
export function withoutALetter(word: string): string[] {
  const letters = [...word]
  return letters.map((_, left) => letters.filter((_letter, index) => index !== left).join(''))
}
