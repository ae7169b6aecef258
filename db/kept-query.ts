import type { Reader } from './school-database.ts'

/**
 * A question that is asked at almost every page. Its SQL is written once for each school's database while that is open;
 * asking it again costs the values alone. Values go in by the names of the placeholders, moments as milliseconds.
 */
export function keptQuery<Query>(write: (read: Reader) => Query): (read: Reader) => Query {
  const written = new WeakMap<Reader, Query>()
  return (read) => {
    const known = written.get(read)
    if (known !== undefined) return known
    const query = write(read)
    written.set(read, query)
    return query
  }
}
