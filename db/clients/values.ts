import type { InArgs, Row, Value } from '@libsql/client'

const largest = BigInt(Number.MAX_SAFE_INTEGER)

/** One value as SQLite gave it, as the application reads it. A number too large to be exact is an error, never rounded. */
function fromSql(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint') {
    if (value > largest || value < -largest) throw new RangeError('This whole number is too large to be exact')
    return Number(value)
  }
  if (value instanceof Uint8Array) return new Uint8Array(value).buffer
  throw new TypeError('SQLite gave a value of an unknown kind')
}

/** A row that can be read by place and by name, as the libSQL clients give them. A list with names besides is the fastest there is. */
export function rowOf(values: readonly unknown[], columns: readonly string[]): Row {
  const row = values.map(fromSql) as unknown as Row
  columns.forEach((column, place) => {
    if (!Object.hasOwn(row, column)) row[column] = row[place] as Value
  })
  // A column may have a number for its name.
  row.length = values.length
  return row
}

function toSql(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('Only finite numbers can be kept')
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return toSql(value.valueOf())
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (value === undefined) throw new TypeError('"undefined" cannot be kept')
  return value
}

/** What a statement is given, in the shapes the native driver takes: by place, or by name without its sign. */
export function bound(args: InArgs | undefined): unknown[] | Record<string, unknown> {
  if (!args) return []
  if (Array.isArray(args)) return args.map(toSql)
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name.replace(/^[@:$]/, ''), toSql(value)]))
}
