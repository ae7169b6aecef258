import type { Client, InArgs, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client'

/** What the clients for a file and for a namespace both offer beyond libSQL's own interface. */
export type SchoolClient = Omit<Client, 'transaction'> & {
  transaction(mode?: TransactionMode): Promise<Transaction>
  /** Like execute, but a statement that would change something is refused. */
  read(statement: InStatement, args?: InArgs): Promise<ResultSet>
  /** How many writes wait for their turn. */
  waiting(): number
  isIdle(): boolean
  /** Resolves when the writes that wait now are done. */
  drained(): Promise<void>
}
