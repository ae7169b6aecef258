import { readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { syncFile, syncFolder } from './durable-files.server.ts'
import type { LocalClient } from '#db/clients/local-client.server.ts'

/** Where the copy is kept that was made before a file left a version: school.db leaves school.before-3.db. */
export function snapshotOf(file: string, version: number): string {
  return file.replace(/(?:\.db)?$/, '.before-'.concat(String(version + 1), '.db'))
}

/** Removes the copies beside a file that were made before it left a version: they show in clear what is sealed by now. */
export function dropCopiesOf(file: string): void {
  const isCopy = /^school\.before-\d+\.db$/
  for (const name of readdirSync(dirname(file))) if (isCopy.test(name)) rmSync(join(dirname(file), name))
  syncFolder(dirname(file))
}

/** Keeps a whole, consistent copy of an open file beside it; the copy is the way back from a migration. */
export function keepCopyOf(client: LocalClient, file: string): (version: number) => Promise<void> {
  return async (version) => {
    const copy = snapshotOf(file, version)
    const unfinished = join(dirname(copy), '.unfinished-copy.db')
    rmSync(unfinished, { force: true })
    await client.alone((connection) => connection.run('VACUUM INTO ?', [unfinished]))
    syncFile(unfinished)
    renameSync(unfinished, copy)
    syncFolder(dirname(copy))
  }
}
