import { storageError } from '#db/clients/storage-errors.ts'

export type Places = {
  /** Resolves when there is a place, which then belongs to the caller. */
  take(): Promise<void>
  /** After a place may have become free: lets the next ones in. */
  offer(): void
  waiting(): number
}

/** Who waits for one of a fixed number of places, first come first served. `tryTake` says whether it could take one. */
export function openPlaces(tryTake: () => boolean, waitMs: number): Places {
  const waiters: (() => void)[] = []
  return {
    take() {
      if (waiters.length === 0 && tryTake()) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiters.splice(waiters.indexOf(go), 1)
          reject(storageError('NO_PLACE', 'Too many schools are open at once'))
        }, waitMs)
        function go(): void {
          clearTimeout(timer)
          resolve()
        }
        waiters.push(go)
      })
    },
    offer() {
      while (waiters.length > 0 && tryTake()) waiters.shift()?.()
    },
    waiting: () => waiters.length,
  }
}
