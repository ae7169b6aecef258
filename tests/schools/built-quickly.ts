import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { aQuickFolder } from '#tests/support/quick-folder.ts'

/**
 * Builds in memory where the machine offers it, and moves the result to its folder. Every change of a school is on the
 * disk before it counts, which is what a school needs and thirty thousand made-up changes do not.
 */
export async function builtQuickly<T>(dataDir: string, build: (folder: string) => Promise<T>): Promise<T> {
  if (existsSync(join(dataDir, 'register.db'))) throw new Error(`There are schools in ${dataDir} already.`)
  const folder = aQuickFolder()
  try {
    const built = await build(folder)
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    for (const part of await partsOf(folder)) await cp(join(folder, part), join(dataDir, part), { recursive: true })
    return built
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What is to be moved, the register last: without it there is nothing there, with it everything. */
async function partsOf(folder: string): Promise<string[]> {
  const parts = await readdir(folder)
  const ofRegister = parts.filter((part) => part.startsWith('register.db')).toSorted()
  return [...parts.filter((part) => !part.startsWith('.') && !ofRegister.includes(part)), ...ofRegister.toReversed()]
}
