import { fillPlaceholders, sql, type Query } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import type { Client, Value } from '@libsql/client'
import type { QuestionWriter, Reader } from '#db/tenants/school-database.ts'

/** A question as it is written down, before any school is asked it. */
export type Written<Row> = {
  readonly getQuery: () => Query
  readonly mapAllResult: (rows: unknown) => unknown
  /** Says what a row of the answer is. It is never called: there is nobody here to answer. */
  readonly all: (values: Record<string, unknown>) => Promise<Row[]>
}
/** What goes into a question by the names of its placeholders, moments as milliseconds. */
export type Values = Readonly<Record<string, string | number | null>>

/** Writes questions that any school may be asked, and can ask none: it has no database. */
export const questionWriter: QuestionWriter = drizzle.mock()

/** Whoever may be asked: a school, or a change to it, which sees what it has written itself. */
export type Askable = Pick<Reader, 'select'>

/** What one school answers to a question that was written for any. A value that is missing is an error. */
export async function answerOf<Row>(read: Askable, question: Written<Row>, values: Values): Promise<Row[]> {
  const { $client } = read as Askable & { readonly $client: Pick<Client, 'execute'> }
  const { sql, params } = question.getQuery()
  const { rows } = await $client.execute({ sql, args: fillPlaceholders(params, values) as Value[] })
  return question.mapAllResult(rows) as Row[]
}

/** Any of a list, in a question whose SQL is written once however long the list is. Its value is given by `listed`. */
export const anyOf = (name: string) => sql`(select value from json_each(${sql.placeholder(name)}))`
/** The value for `anyOf`. */
export const listed = (ids: readonly string[]) => JSON.stringify(ids)

/** A question that is asked at almost every page. Its SQL is written once, whichever school asks; asking it costs the values alone. */
export function preparedQuery<Row>(write: (read: QuestionWriter) => Written<Row>) {
  let written: Written<Row> | undefined
  return (read: Askable, values: Values = {}): Promise<Row[]> => {
    written ??= write(questionWriter)
    return answerOf(read, written, values)
  }
}
