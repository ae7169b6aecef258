import type { InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'
import { clientError, promised } from './client-errors.ts'
import type { Connection } from './connection.server.ts'
import { statementOf } from './statements.ts'

export type LocalTransactionOptions = {
  /** A connection on which a transaction has just begun. */
  readonly connection: Connection
  readonly timeoutMs: number
  /** Takes everything back; must not throw. */
  readonly undo: () => void
  /** Lets the next one in. Called exactly once. */
  readonly end: () => void
}

/** A transaction that is open on a connection. One that is forgotten is taken back when its time is up. */
export function localTransaction({ connection, timeoutMs, undo, end }: LocalTransactionOptions): Transaction {
  let state: 'open' | 'closed' | 'late' = 'open'

  function finish(as: 'closed' | 'late'): void {
    state = as
    clearTimeout(timer)
    end()
  }

  function takeBack(as: 'closed' | 'late'): void {
    if (state !== 'open') return
    undo()
    finish(as)
  }

  const timer = setTimeout(() => takeBack('late'), timeoutMs)

  /** SQLite itself takes a transaction back when the disk is full; what follows must not be committed line by line. */
  function mustBeOpen(): void {
    if (state === 'late') throw clientError('TRANSACTION_TIMEOUT', 'The transaction took too long and was taken back')
    if (state === 'closed' || !connection.isInTransaction())
      throw clientError('TRANSACTION_CLOSED', 'The transaction is closed')
  }

  function run(statement: InStatement, args?: InArgs): ResultSet {
    mustBeOpen()
    const given = statementOf(statement, args)
    return connection.run(given.sql, given.args)
  }

  function commit(): void {
    mustBeOpen()
    try {
      connection.exec('COMMIT')
    } catch (error) {
      undo()
      throw error
    } finally {
      finish('closed')
    }
  }

  return {
    execute: (statement: InStatement, args?: InArgs) => promised(() => run(statement, args)),
    batch: (statements) => promised(() => statements.map((statement) => run(statement))),
    executeMultiple: (sql) =>
      promised(() => {
        mustBeOpen()
        connection.exec(sql)
      }),
    commit: () => promised(commit),
    rollback: () => promised(() => takeBack('closed')),
    close: () => takeBack('closed'),
    get closed() {
      return state !== 'open'
    },
  }
}
