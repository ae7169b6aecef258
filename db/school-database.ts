import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type * as schema from './schema/index.ts'

type Database = LibSQLDatabase<typeof schema>
/** Look, don't touch. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | 'query' | '$count'>
/** Only ever handed out inside a transaction. */
export type Writer = Parameters<Parameters<Database['transaction']>[0]>[0] & {
  /** Says that this change leaves work behind in the school's queue, to be done at a moment. */
  leavesWork(runAt: Date): void
}
