export type LookUps<T> = { get(key: string): Promise<T | null>; forget(): void }

/** Remembers what was found until it is told to forget. What was not found is asked again: strangers may ask for anything. */
export function rememberLookUps<T>(find: (key: string) => Promise<T | null>): LookUps<T> {
  let found = new Map<string, T>()
  return {
    async get(key) {
      const known = found.get(key)
      if (known !== undefined) return known
      // If somebody says "forget" meanwhile, the answer goes into the map that was thrown away.
      const current = found
      const answer = await find(key)
      if (answer !== null) current.set(key, answer)
      return answer
    },
    forget() {
      found = new Map()
    },
  }
}
