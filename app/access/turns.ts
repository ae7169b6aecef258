type Limits = {
  /** So much work at once. */
  readonly atOnce: number
  /** So much of it for strangers: the rest is kept for those who are known. */
  readonly strangersAtOnce: number
  /** So many strangers wait; the next is sent away at once. */
  readonly mostWaiting: number
  /** So many of them from one address. */
  readonly mostFromOne: number
}
/** Whoever is known, as null, or a stranger with where they come from. */
type Asker = string | null

/** Work that costs much is done in turns: whoever is known goes first, and strangers cannot fill the machine however many come. */
export function openTurns({ atOnce, strangersAtOnce, mostWaiting, mostFromOne }: Limits) {
  const waiting: { readonly asker: Asker; readonly start: () => void }[] = []
  const from = new Map<string, number>()
  let running = 0
  let strangersRunning = 0
  let strangers = 0

  function count(asker: Asker, change: 1 | -1): void {
    if (asker === null) return
    strangers += change
    const left = (from.get(asker) ?? 0) + change
    if (left > 0) from.set(asker, left)
    else from.delete(asker)
  }

  function startNext(): void {
    while (running < atOnce) {
      const known = waiting.findIndex(({ asker }) => asker === null)
      if (known < 0 && strangersRunning >= strangersAtOnce) return
      const [next] = waiting.splice(Math.max(known, 0), 1)
      if (!next) return
      running++
      if (next.asker !== null) strangersRunning++
      next.start()
    }
  }

  return async function inTurn<T>(asker: Asker, work: () => Promise<T>): Promise<T | 'busy'> {
    if (asker !== null && (strangers >= mostWaiting || (from.get(asker) ?? 0) >= mostFromOne)) return 'busy'
    count(asker, 1)
    await new Promise<void>((start) => {
      waiting.push({ asker, start })
      startNext()
    })
    try {
      return await work()
    } finally {
      running--
      if (asker !== null) strangersRunning--
      count(asker, -1)
      startNext()
    }
  }
}
