import type { Transaction } from '@libsql/client'
import { asClientError, isBusy } from './client-errors.ts'
import { openConnection, type Connection, type ConnectionOptions } from './connection.server.ts'
import { localTransaction } from './local-transaction.server.ts'
import { beforeTry, pause } from './waiting.ts'
import { openWriteQueue, type WriteQueue } from './write-queue.ts'

export type LocalWritingOptions = Omit<ConnectionOptions, 'role'> & {
  readonly waitMs: number
  readonly timeoutMs: number
  readonly maxWaiting: number
}
export type LocalWriting = {
  readonly queue: WriteQueue
  /** Does the work, which must not wait for anything, in a transaction of its own. */
  write<T>(work: (connection: Connection) => T): Promise<T>
  transaction(): Promise<Transaction>
  /** Does the work in its turn without a transaction. */
  alone<T>(work: (connection: Connection, begin: () => Promise<void>) => T | Promise<T>): Promise<T>
  close(): void
}

/**
 * The one connection of a school's file that writes, and the queue in front of it. The lock is taken by exec alone:
 * a prepared statement that meets a lock stays active in the driver, and what is written after it is lost.
 */
export function openLocalWriting({ waitMs, timeoutMs, maxWaiting, ...options }: LocalWritingOptions): LocalWriting {
  const queue = openWriteQueue({ maxWaiting, waitMs })
  let connection: Connection | null = openConnection({ ...options, role: 'writer' })

  function current(): Connection {
    connection ??= openConnection({ ...options, role: 'writer' })
    return connection
  }

  function drop(): void {
    connection?.close()
    connection = null
  }

  /** Another process (a backup, somebody's shell) may hold the lock for a moment: waits without stopping anybody else. */
  async function begin(): Promise<void> {
    const deadline = Date.now() + waitMs
    for (let tries = 0; ; tries++) {
      try {
        current().exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw asClientError(error)
      }
      await pause(beforeTry(tries, 50))
    }
  }

  function undo(): void {
    try {
      if (connection?.isInTransaction()) connection.exec('ROLLBACK')
    } catch {
      drop()
    }
  }

  async function alone<T>(work: (connection: Connection, begin: () => Promise<void>) => T | Promise<T>): Promise<T> {
    const end = await queue.take()
    try {
      return await work(current(), begin)
    } catch (error) {
      undo()
      if (isBusy(error)) drop()
      throw asClientError(error)
    } finally {
      end()
    }
  }

  return {
    queue,
    alone,
    write: (work) =>
      alone(async () => {
        await begin()
        const result = work(current())
        current().exec('COMMIT')
        return result
      }),
    async transaction() {
      const end = await queue.take()
      try {
        await begin()
        return localTransaction({ connection: current(), timeoutMs, undo, end })
      } catch (error) {
        end()
        throw error
      }
    },
    close() {
      queue.stop()
      undo()
      try {
        current().exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // Nothing is lost: what is not in the file yet is in its log, and the next to open it reads both.
      }
      drop()
    },
  }
}
