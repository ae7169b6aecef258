import type { InArgs, InStatement } from '@libsql/client'

/** A statement and what is put in its places. */
export type Statement = { readonly sql: string; readonly args: InArgs | undefined }

/** The several shapes in which a statement may be given, as one. */
export function statementOf(statement: InStatement | [string, InArgs?], args?: InArgs): Statement {
  if (typeof statement === 'string') return { sql: statement, args }
  if (Array.isArray(statement)) return { sql: statement[0], args: statement[1] }
  return { sql: statement.sql, args: statement.args }
}

const reading = /^\s*(?:select|values|explain|with|pragma)\b/i

/** Whether a statement looks like one that only reads. The reading connection refuses it if it does not. */
export function looksLikeReading(sql: string): boolean {
  return reading.test(sql)
}

/** Told of each statement that took longer than it should: its text with gaps for the values, and how many milliseconds. */
export type SlowQueryHook = (query: { readonly sql: string; readonly ms: number }) => void

export const slowAfterMs = 50
