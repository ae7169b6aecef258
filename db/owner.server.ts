import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { refused } from './failures.ts'

/**
 * Makes this process the only one that uses a folder of databases, until the returned function is called or the process
 * ends in whatever way. Two processes that checkpoint one file can corrupt it, so a second one is refused (ALREADY_OWNED).
 */
export function ownFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new Database(join(folder, '.owner.db'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw refused(
      'ALREADY_OWNED',
      'Another process is already using this data folder. Stop it first: two on one folder would damage the schools’ files.',
      error,
    )
  }
  return () => {
    if (!lock.open) return
    lock.exec('ROLLBACK')
    lock.close()
  }
}
