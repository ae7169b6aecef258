import type { ResultSet, Transaction } from '@libsql/client'
import { asClientError, clientError, isBusy } from './client-errors.ts'
import { openConnection, type Connection, type ConnectionOptions } from './connection.server.ts'
import { localTransaction } from './local-transaction.server.ts'
import type { Statement } from './statements.ts'
import { beforeTry, pause } from './waiting.ts'

export type LocalReading = {
  run(statement: Statement): Promise<ResultSet>
  /** All of them of one and the same moment. */
  runTogether(statements: readonly Statement[]): ResultSet[]
  transaction(timeoutMs: number): Transaction
  /** After the tables have changed: a connection that knows the old ones gives the old columns once more. */
  renew(): void
  close(): void
}

/** The connection of a school's file that only reads, so that readers never wait for the writer. */
export function openLocalReading(options: Omit<ConnectionOptions, 'role'>, waitMs: number): LocalReading {
  let connection: Connection | null = openConnection({ ...options, role: 'reader' })
  let closed = false

  function current(): Connection {
    if (closed) throw clientError('CLIENT_CLOSED', 'The database is closed')
    connection ??= openConnection({ ...options, role: 'reader' })
    return connection
  }

  function drop(): void {
    connection?.close()
    connection = null
  }

  async function run({ sql, args }: Statement): Promise<ResultSet> {
    const deadline = Date.now() + waitMs
    for (let tries = 0; ; tries++) {
      try {
        return current().run(sql, args)
      } catch (error) {
        if (!isBusy(error)) throw asClientError(error)
        // A statement that met a lock stays active and would read an old moment for ever: it goes, with its connection.
        drop()
        if (Date.now() > deadline) throw asClientError(error)
      }
      await pause(beforeTry(tries, 50))
    }
  }

  function runTogether(statements: readonly Statement[]): ResultSet[] {
    const reader = current()
    reader.exec('BEGIN')
    try {
      return statements.map(({ sql, args }) => reader.run(sql, args))
    } catch (error) {
      if (isBusy(error)) drop()
      throw error
    } finally {
      connection?.exec('ROLLBACK')
    }
  }

  function transaction(timeoutMs: number): Transaction {
    current()
    const own = openConnection({ ...options, role: 'reader' })
    own.exec('BEGIN')
    return localTransaction({ connection: own, timeoutMs, undo: () => own.exec('ROLLBACK'), end: () => own.close() })
  }

  return {
    run,
    runTogether,
    transaction,
    renew: drop,
    close() {
      closed = true
      drop()
    },
  }
}
