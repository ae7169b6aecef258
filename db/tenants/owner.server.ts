import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { storageError } from '#db/clients/storage-errors.ts'

/**
 * Makes this process the only one that uses a folder of databases, until the returned function is called or the process
 * ends in whatever way. Two processes that checkpoint one file can corrupt it, so a second one is refused (ALREADY_OWNED).
 * Whatever it keeps from then on, copies and journals among it, others on the machine cannot read.
 */
export function ownFolder(folder: string): () => void {
  process.umask(0o077)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new Database(join(folder, '.owner.db'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw storageError(
      'ALREADY_OWNED',
      'Another process is already using this data folder. Stop it first: two on one folder would damage the schools’ files.',
      error,
    )
  }
  closeToOthers(folder)
  return () => {
    if (!lock.open) return
    lock.exec('ROLLBACK')
    lock.close()
  }
}

/** Takes from others what files were open to them before: the databases of earlier versions could be read by everybody. */
function closeToOthers(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const { mode, uid } = statSync(file)
    if ((mode & 0o077) !== 0 && uid === process.getuid?.()) chmodSync(file, 0o600)
  }
}
