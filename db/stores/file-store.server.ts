import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SlowQueryHook } from '#db/clients/statements.ts'
import { copyWhole, syncFolder } from './durable-files.server.ts'
import { storageError } from '#db/clients/storage-errors.ts'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { migrate, type Migrations } from './migrations.server.ts'
import { mustBeSlug } from '#db/clients/slug.ts'
import { dropCopiesOf, keepCopyOf } from './snapshots.server.ts'
import type { Store } from './stores.ts'
import { openTemplate } from './template.server.ts'

export type FileStoreOptions = {
  readonly dataDir: string
  readonly migrations: Migrations
  readonly onSlowQuery?: SlowQueryHook | undefined
}

/** Schools whose databases are files of their own, DATA_DIR/schools/<slug>/school.db. */
export function openFileStore({ dataDir, migrations, onSlowQuery }: FileStoreOptions): Store {
  const schools = join(dataDir, 'schools')
  const template = openTemplate(join(dataDir, '.template'), migrations)

  function fileOf(slug: string): string {
    return join(schools, mustBeSlug(slug), 'school.db')
  }

  return {
    async open(slug) {
      const file = fileOf(slug)
      // SQLite would make an empty database where there is none.
      if (!existsSync(file)) throw storageError('FILE_MISSING', "The school's file is not there")
      const client = openLocalClient({ file, onSlowQuery })
      try {
        await migrate(client, migrations, { keepCopy: keepCopyOf(client, file) })
      } catch (error) {
        client.close()
        throw error
      }
      return client
    },
    async create(slug) {
      const folder = dirname(fileOf(slug))
      // It may be a school that the register has forgotten: a person must look, nothing is written over.
      if (existsSync(folder)) throw storageError('SCHOOL_EXISTS', 'There is already a folder for a school of this name')
      const made = await template()
      async function remove(): Promise<void> {
        rmSync(folder, { recursive: true, force: true })
      }
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        copyWhole(made, fileOf(slug))
        syncFolder(schools)
        syncFolder(dataDir)
      } catch (error) {
        await remove()
        throw error
      }
      return remove
    },
    async writeAnew(slug, client) {
      await client.executeMultiple('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)')
      dropCopiesOf(fileOf(slug))
    },
    placeOf: (slug) => ({ store: 'file', file: fileOf(slug) }),
  }
}
