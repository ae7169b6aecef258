import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { counters } from '#db/schema/school/children.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { ended } from '#tests/support/libsql-server.ts'
import { aFolder, aNewSchool } from './a-folder.ts'

/** A child process that writes to Oakfield until it is killed; `said` is what it has acknowledged so far. */
function aWriter(dataDir: string) {
  const program = new URL('writing-process.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => ended(child, 'SIGKILL'))
  const said: string[] = []
  let complaint = ''
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => said.push(line))
  async function until(count: number): Promise<void> {
    while (said.length < count && child.exitCode === null) await new Promise((resolve) => lines.once('line', resolve))
  }
  async function gone(): Promise<void> {
    if (child.exitCode === null && child.signalCode === null)
      await new Promise((resolve) => child.once('close', resolve))
  }
  return { child, said, until, gone, complaint: () => complaint }
}

async function withOakfield(dataDir: string): Promise<void> {
  const schools = await openSchools({ dataDir })
  await schools.create(aNewSchool('oakfield'))
  await schools.close()
}

it('refuses a second process on the same folder in plain words, and lets it in afterwards', async () => {
  const dataDir = aFolder()
  await withOakfield(dataDir)
  const owner = await openSchools({ dataDir })
  const second = aWriter(dataDir)
  await second.gone()
  expect(second.said).toEqual([])
  expect(second.child.exitCode).toBe(1)
  expect(second.complaint()).toContain('Another process is already using this data folder')
  await expect(openSchools({ dataDir })).rejects.toMatchObject({ code: 'ALREADY_OWNED' })

  await owner.close()
  const third = aWriter(dataDir)
  await third.until(2)
  expect(third.said[0]).toBe('open')
  await expect(openSchools({ dataDir })).rejects.toMatchObject({ code: 'ALREADY_OWNED' })
})

it('loses nothing that was acknowledged when the process is killed in the middle', async () => {
  const dataDir = aFolder()
  await withOakfield(dataDir)
  for (const numbers of [3, 40, 150]) {
    const writer = aWriter(dataDir)
    await writer.until(numbers)
    await ended(writer.child, 'SIGKILL')
    await writer.gone()
    const acknowledged = Number(writer.said.at(-1))
    const schools = await openSchools({ dataDir })
    const kept = await schools.with('oakfield', ({ read }) => read.select().from(counters))
    await schools.close()
    expect(acknowledged).toBeGreaterThanOrEqual(numbers - 1)
    expect(kept.map(({ last }) => last)).toEqual([kept[0]?.last, kept[0]?.last])
    // The last one may have been kept without our having heard of it.
    expect([acknowledged, acknowledged + 1]).toContain(kept[0]?.last)
  }
})
