import { setImmediate } from 'node:timers/promises'

/**
 * A long list in pieces, and between them everybody else gets their turn: one process answers for every school, and while
 * it works on one child's file without a pause nobody else's page is made.
 */
export async function* inPieces<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) {
    if (start > 0) await setImmediate()
    yield all.slice(start, start + size)
  }
}
