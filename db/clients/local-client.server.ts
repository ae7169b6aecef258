import type { InArgs, InStatement, TransactionMode } from '@libsql/client'
import { asClientError, clientError, primaryCode, promised } from './client-errors.ts'
import type { Connection } from './connection.server.ts'
import { openLocalReading } from './local-reading.server.ts'
import { openLocalWriting } from './local-writing.server.ts'
import type { SchoolClient } from './school-client.ts'
import { looksLikeReading, statementOf, type SlowQueryHook, type Statement } from './statements.ts'

export type LocalClientOptions = {
  readonly file: string
  readonly onSlowQuery?: SlowQueryHook | undefined
  /** How long a write waits for its turn and for other processes. */
  readonly waitMs?: number
  /** After how long a transaction that is still open is taken back. */
  readonly transactionMs?: number
  readonly maxWaiting?: number
}

export type LocalClient = SchoolClient & {
  /** Does the work while nobody else writes. */
  alone<T>(work: (connection: Connection) => T | Promise<T>): Promise<T>
}

/**
 * libSQL's client interface for one file: one writer with a queue, one reader that never waits for it, the same settings
 * on every connection, and no statement that can meet a lock.
 */
export function openLocalClient({ file, onSlowQuery, ...limits }: LocalClientOptions): LocalClient {
  const { waitMs = 10_000, transactionMs = 5_000, maxWaiting = 1_000 } = limits
  const writing = openLocalWriting({ file, onSlowQuery, waitMs, timeoutMs: transactionMs, maxWaiting })
  const reading = openLocalReading({ file, onSlowQuery }, waitMs)
  let closed = false

  async function execute(statement: InStatement, args?: InArgs) {
    const { sql, args: given } = statementOf(statement, args)
    if (!looksLikeReading(sql)) return writing.write((connection) => connection.run(sql, given))
    try {
      return await reading.run({ sql, args: given })
    } catch (error) {
      // "with … insert" and "pragma x = y" look like reading and are not.
      if (primaryCode(error) !== 8) throw error
      return writing.write((connection) => connection.run(sql, given))
    }
  }

  function runAll(connection: Connection, statements: readonly Statement[]) {
    return statements.map(({ sql, args }) => connection.run(sql, args))
  }

  /** Changes tables: rebuilding one with foreign keys on would delete what refers to it. */
  function migrate(statements: InStatement[]) {
    return writing.alone(async (connection, begin) => {
      connection.exec('PRAGMA foreign_keys=OFF')
      try {
        await begin()
        const results = runAll(
          connection,
          statements.map((statement) => statementOf(statement)),
        )
        if (connection.run('PRAGMA foreign_key_check').rows.length > 0)
          throw clientError('FOREIGN_KEY_CHECK', 'The migration leaves rows that refer to nothing')
        connection.exec('COMMIT')
        return results
      } catch (error) {
        if (connection.isInTransaction()) connection.exec('ROLLBACK')
        throw asClientError(error)
      } finally {
        connection.exec('PRAGMA foreign_keys=ON')
        connection.forgetStatements()
        reading.renew()
      }
    })
  }

  function batch(statements: (InStatement | [string, InArgs?])[], mode: TransactionMode = 'write') {
    const given = statements.map((statement) => statementOf(statement))
    if (mode === 'read') return promised(() => reading.runTogether(given))
    return writing.write((connection) => runAll(connection, given))
  }

  return {
    protocol: 'file',
    get closed() {
      return closed
    },
    execute,
    read: (statement, args) => reading.run(statementOf(statement, args)),
    batch,
    migrate,
    transaction: (mode: TransactionMode = 'write') =>
      mode === 'read' ? promised(() => reading.transaction(transactionMs)) : writing.transaction(),
    executeMultiple: (sql) =>
      writing.alone((connection) => {
        connection.exec(sql)
        if (connection.isInTransaction()) throw clientError('TRANSACTION_OPEN', 'A transaction was left open')
      }),
    alone: (work) => writing.alone(work),
    waiting: () => writing.queue.waiting(),
    isIdle: () => writing.queue.isIdle(),
    drained: () => writing.queue.drained(),
    sync: () => Promise.resolve(undefined),
    reconnect: () => undefined,
    close() {
      if (closed) return
      closed = true
      reading.close()
      writing.close()
    },
  }
}
