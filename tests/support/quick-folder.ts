import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 1024 * 1024 * 1024

function hasRoomInMemory(): boolean {
  if (!existsSync(memory)) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > enough
}

/** The number of the process that made a folder stands in its name. */
const madeBy = (name: string) => Number(/^the-lift-(\d+)-/.exec(name)?.[1])

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked, and runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what tests left behind that were ended before they could: memory is not for keeping. */
function removeLeft(): void {
  const left = readdirSync(memory).filter((name) => madeBy(name) > 0 && !isRunning(madeBy(name)))
  for (const name of left) rmSync(join(memory, name), { recursive: true, force: true })
}
if (existsSync(memory)) removeLeft()

/**
 * A new folder, in memory where there is room: every change of a school is on the disk before it counts, which is what a
 * school needs and a test of anything else does not. Whoever makes it removes it.
 */
export function aQuickFolder(): string {
  return mkdtempSync(join(hasRoomInMemory() ? memory : tmpdir(), `the-lift-${process.pid}-`))
}
