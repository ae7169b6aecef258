import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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
    await allGivenBack(folder)
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    for (const part of await partsOf(folder)) await cp(join(folder, part), join(dataDir, part), { recursive: true })
    return built
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Waits until what was closed is closed: the driver gives a file back when what belonged to it is collected, and what
 * still stands in its log goes into the file only then. Copied meanwhile, the one could be older than the other.
 */
async function allGivenBack(folder: string): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let turn = 0; turn < 200; turn++) {
    collect()
    const files = await readdir(folder, { recursive: true })
    if (!files.some((name) => name.endsWith('-wal'))) return
    await setTimeout(50)
  }
  throw new Error('The schools that were built are still open.')
}

/** What is to be moved, the register last: without it there is nothing there, with it everything. */
async function partsOf(folder: string): Promise<string[]> {
  const parts = await readdir(folder)
  const ofRegister = parts.filter((part) => part.startsWith('register.db')).toSorted()
  return [...parts.filter((part) => !part.startsWith('.') && !ofRegister.includes(part)), ...ofRegister.toReversed()]
}
