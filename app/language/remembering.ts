/**
 * Works something out once for each thing it is worked out from, as told apart by a key; forgets everything when there are
 * too many, so that it cannot grow for ever.
 */
export function rememberingSome<F, T>(
  most: number,
  make: (from: F) => T,
  keyOf: (from: F) => string = String,
): (from: F) => T {
  const known = new Map<string, T>()
  return (from) => {
    const key = keyOf(from)
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = make(from)
    known.set(key, made)
    return made
  }
}

/** More words than most texts of a day have; longer ones are no words. */
const [mostWords, longestWord] = [4_000, 30]

/** Works something out once for each word that is often written. */
export function rememberingWords<T>(make: (word: string) => T): (word: string) => T {
  const remembered = rememberingSome(mostWords, make)
  return (word) => (word.length > longestWord ? make(word) : remembered(word))
}

/** Makes something ready once for each thing it is made from, for as long as that thing is there. */
export function madeOnceFor<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const ready = new WeakMap<K, T>()
  return (from) => {
    const before = ready.get(from)
    if (before !== undefined) return before
    const made = make(from)
    ready.set(from, made)
    return made
  }
}
