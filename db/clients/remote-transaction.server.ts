import type { Transaction } from '@libsql/client'
import { clientError, isBusy } from './client-errors.ts'

export type RemoteTransactionOptions = {
  readonly begin: () => Promise<Transaction>
  /** Does the work again for as long as somebody else holds the lock. */
  readonly untilFree: <T>(work: () => Promise<T>) => Promise<T>
  readonly timeoutMs: number
  /** Lets the next one in. Called exactly once. */
  readonly end: () => void
}

/** A transaction on a libSQL server. It begins with its first statement, which is sent again while the lock is taken. */
export function remoteTransaction({ begin, untilFree, timeoutMs, end }: RemoteTransactionOptions): Transaction {
  let state: 'open' | 'closed' | 'late' = 'open'
  let inner: Transaction | null = null
  let last: Promise<unknown> = Promise.resolve()

  function finish(as: 'closed' | 'late'): void {
    if (state !== 'open') return
    state = as
    clearTimeout(timer)
    end()
  }

  const timer = setTimeout(() => {
    inner?.close()
    finish('late')
  }, timeoutMs)

  function mustBeOpen(): void {
    if (state === 'late') throw clientError('TRANSACTION_TIMEOUT', 'The transaction took too long and was taken back')
    if (state === 'closed') throw clientError('TRANSACTION_CLOSED', 'The transaction is closed')
  }

  async function first<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    mustBeOpen()
    const fresh = await begin()
    try {
      return await work(fresh)
    } catch (error) {
      if (isBusy(error)) fresh.close()
      throw error
    } finally {
      if (!fresh.closed) inner = fresh
    }
  }

  /** One at a time and in order: two first statements at once would begin two transactions. */
  function run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const current = last.then(() => {
      mustBeOpen()
      return inner ? work(inner) : untilFree(() => first(work))
    })
    last = current.catch(() => undefined)
    return current
  }

  async function commit(): Promise<void> {
    await last
    mustBeOpen()
    clearTimeout(timer)
    try {
      await inner?.commit()
    } finally {
      finish('closed')
    }
  }

  async function rollback(): Promise<void> {
    await last
    try {
      if (state === 'open') await inner?.rollback()
    } finally {
      finish('closed')
    }
  }

  return {
    execute: (statement) => run((transaction) => transaction.execute(statement)),
    batch: (statements) => run((transaction) => transaction.batch(statements)),
    executeMultiple: (sql) => run((transaction) => transaction.executeMultiple(sql)),
    commit,
    rollback,
    close() {
      inner?.close()
      finish('closed')
    },
    get closed() {
      return state !== 'open'
    },
  }
}
