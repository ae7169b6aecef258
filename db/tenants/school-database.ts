import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type { Vault } from '#db/vault/vault.server.ts'

type Vaulted = {
  /** What is sealed in this database is opened with it, and what must be sealed is sealed. */
  readonly vault: Vault
}
/** Look, don't touch. */
export type Reader = Pick<LibSQLDatabase, 'select' | 'selectDistinct' | '$count'> & Vaulted
/** Writes questions and has no school to ask, nor what opens what is sealed. */
export type QuestionWriter = Omit<Reader, 'vault'>
/** Only ever handed out inside a transaction. */
export type Writer = Omit<LibSQLDatabase, 'batch' | 'transaction' | 'query'> &
  Vaulted & {
    /** Says that this change leaves work behind in the school's queue, to be done at a moment. */
    leavesWork(runAt: Date): void
  }
