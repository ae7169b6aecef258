import { clientError } from './client-errors.ts'

export type WriteQueueOptions = { readonly maxWaiting: number; readonly waitMs: number }
export type WriteQueue = {
  /** Resolves when it is this caller's turn, with the function that ends the turn (calling it twice does no harm). */
  take(): Promise<() => void>
  /** Resolves when everyone who was in the queue has had their turn. */
  drained(): Promise<void>
  waiting(): number
  isIdle(): boolean
  /** Sends everyone away who still waits, and everyone who comes later. */
  stop(): void
}

type Waiter = { readonly go: () => void; readonly fail: (error: Error) => void }

/** SQLite has one writer, so a school's writes take turns, in the order in which they came. */
export function openWriteQueue({ maxWaiting, waitMs }: WriteQueueOptions): WriteQueue {
  const waiters: Waiter[] = []
  let taken = false
  let stopped = false

  function turn(): () => void {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      const next = waiters.shift()
      if (next) next.go()
      else taken = false
    }
  }

  function take(): Promise<() => void> {
    if (stopped) return Promise.reject(clientError('CLIENT_CLOSED', 'The database is closed'))
    if (!taken) {
      taken = true
      return Promise.resolve(turn())
    }
    if (waiters.length >= maxWaiting)
      return Promise.reject(clientError('WRITE_QUEUE_FULL', 'Too many writes are already waiting'))
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiters.splice(waiters.indexOf(waiter), 1)
        reject(clientError('WRITE_QUEUE_TIMEOUT', 'The write waited too long for its turn'))
      }, waitMs)
      const waiter: Waiter = {
        go() {
          clearTimeout(timer)
          resolve(turn())
        },
        fail(error) {
          clearTimeout(timer)
          reject(error)
        },
      }
      waiters.push(waiter)
    })
  }

  return {
    take,
    async drained() {
      if (!taken) return
      const end = await take()
      end()
    },
    waiting: () => waiters.length,
    isIdle: () => !taken && waiters.length === 0,
    stop() {
      stopped = true
      for (const waiter of waiters.splice(0)) waiter.fail(clientError('CLIENT_CLOSED', 'The database is closed'))
    },
  }
}
