import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { madeUpMark as mark } from '#app/server/fit-for-children.ts'
import { organisations } from '#db/register/schema.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'

const parts = [
  'register.db',
  'register.db-wal',
  'register.db-shm',
  'schools',
  'master.key',
  '.template',
  '.owner.db',
  mark,
]

const hasSchools = (dataDir: string) => existsSync(join(dataDir, 'register.db'))
const isMarked = (dataDir: string) => existsSync(join(dataDir, mark))

/** Whether a folder holds the made-up schools. Throws when it holds others: real ones are not for a demonstration. */
export function holdsMadeUpSchools(dataDir: string): boolean {
  if (hasSchools(dataDir) && !isMarked(dataDir))
    throw new Error(`The schools in ${dataDir} are not made up. Choose another folder: DATA_DIR=… npm run demo`)
  return hasSchools(dataDir)
}

/** Writes down that the schools of a folder are made up. */
export function markAsMadeUp(dataDir: string): Promise<void> {
  return writeFile(
    join(dataDir, mark),
    'Everybody in these schools is made up. `npm run demo -- --fresh` builds them anew.\n',
  )
}

/** Says of each school of a marked folder, in the register itself, that it is made up: earlier editions only left the note. */
export function rememberAsMadeUp(schools: Schools): Promise<unknown> {
  return schools.register.write((tx) => tx.update(organisations).set({ madeUp: true }))
}

/** Takes the made-up schools of a folder away, and nothing else. */
export async function removeMadeUpSchools(dataDir: string): Promise<void> {
  if (!holdsMadeUpSchools(dataDir)) return
  for (const part of parts) await rm(join(dataDir, part), { recursive: true, force: true })
}
