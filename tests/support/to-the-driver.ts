import Database from 'libsql'

type Native = InstanceType<typeof Database>
/** A statement as the application gave it to the driver; one without values begins or ends a transaction. */
export type Statement = { readonly file: string; readonly sql: string; readonly values: readonly unknown[] | null }

/**
 * Tells of every statement on its way into the driver, in this very process. It has to be called before anything is
 * opened: statements are kept ready for ever after.
 */
export function listenToTheDriver(heard: (statement: Statement) => void): void {
  const { prepare, exec } = Database.prototype
  const files = new WeakMap<Native, string>()
  function fileOf(database: Native): string {
    const known = files.get(database)
    if (known !== undefined) return known
    const [main] = prepare.call(database, 'PRAGMA database_list').all([]) as { file: string }[]
    files.set(database, main?.file ?? '')
    return main?.file ?? ''
  }
  Database.prototype.exec = function (sql) {
    if (/^(BEGIN IMMEDIATE|COMMIT)$/.test(sql)) heard({ file: fileOf(this), sql, values: null })
    return exec.call(this, sql)
  }
  Database.prototype.prepare = function (this: Native, sql: string) {
    const statement = prepare.call(this, sql)
    for (const way of ['run', 'all'] as const) {
      const given = statement[way].bind(statement) as (values: unknown) => never
      statement[way] = (values: unknown) => {
        heard({ file: fileOf(this), sql, values: values as unknown[] })
        return given(values)
      }
    }
    return statement
  } as typeof prepare
}

/** Whether a statement only asks. */
export const isQuestion = ({ sql }: Statement) => /^\s*(select|with|pragma)\b/i.test(sql)
