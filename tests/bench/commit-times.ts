import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'

/** How long the disk takes just now, ms, to make each of some single-row commits safe: nothing that is kept can be faster. */
export function commitTimes(commits = 200): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'the-lift-disk-'))
  const database = new Database(join(folder, 'one.db'))
  for (const sql of ['PRAGMA journal_mode=WAL', 'PRAGMA synchronous=FULL', 'CREATE TABLE one (row integer)'])
    database.exec(sql)
  const insert = database.prepare('INSERT INTO one VALUES (?)')
  const times = Array.from({ length: commits }, (_, row) => {
    const began = performance.now()
    insert.run([row])
    return performance.now() - began
  })
  database.close()
  rmSync(folder, { recursive: true })
  return times
}
