import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { migrate, type Migrations } from './migrations.server.ts'

function removeDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(file.concat(part), { force: true })
}

async function build(folder: string, migrations: Migrations): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'template.db')
  const unfinished = join(folder, 'building.db')
  removeDatabase(file)
  removeDatabase(unfinished)
  const client = openLocalClient({ file: unfinished })
  try {
    await migrate(client, migrations)
    await client.alone((connection) => connection.run('VACUUM INTO ?', [file]))
  } finally {
    client.close()
    removeDatabase(unfinished)
  }
  return file
}

/** An empty school, made once for each run of the process: copying it is thirty times faster than migrating each new one. */
export function openTemplate(folder: string, migrations: Migrations): () => Promise<string> {
  let building: Promise<string> | null = null
  return () => {
    building ??= build(folder, migrations).catch((error: unknown) => {
      building = null
      throw error
    })
    return building
  }
}
