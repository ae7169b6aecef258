import { existsSync, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 1024 * 1024 * 1024

function hasRoomInMemory(): boolean {
  if (!existsSync(memory)) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > enough
}

/**
 * A new folder, in memory where there is room: every change of a school is on the disk before it counts, which is what a
 * school needs and a test of anything else does not. Whoever makes it removes it.
 */
export function aQuickFolder(): string {
  return mkdtempSync(join(hasRoomInMemory() ? memory : tmpdir(), 'the-lift-'))
}
