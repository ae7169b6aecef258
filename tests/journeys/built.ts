import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { aQuickFolder } from '#tests/support/quick-folder.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('build.ts', import.meta.url))

export type Built = { readonly dataDir: string; remove(): Promise<void> }

/** A folder of our own that goes again. */
export function aFolder(): Built {
  const dataDir = aQuickFolder()
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) }
}

/** Builds a school in a folder of its own, in a process of its own: a server can have the folder afterwards. */
export async function build(which: 'hilltop' | 'lived-in'): Promise<Built> {
  const folder = aFolder()
  await run(process.execPath, ['--import', 'tsx', script, which, folder.dataDir])
  return folder
}
