import { randomInt } from 'node:crypto'

/** Waits without stopping anybody else. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** How long to wait before the next try: longer each time, and never in step with somebody else. In milliseconds. */
export function beforeTry(tries: number, mostMs: number): number {
  const longest = Math.min(mostMs, 2 * 2 ** Math.min(tries, 10))
  return randomInt(1, longest + 1)
}
