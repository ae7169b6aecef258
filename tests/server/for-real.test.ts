import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, statSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { demoPassword } from '#app/access/demo-password.ts'
import { hashPassword, isEasyToGuess, verifyPassword } from '#app/access/password.server.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { freePort } from '#tests/support/free-port.ts'
import { oakfield } from '#tests/schools/oakfield.ts'
import { say, written } from './socket.ts'

const main = fileURLToPath(new URL('../../build/server/main.js', import.meta.url))
const running: ChildProcess[] = []
const folders: string[] = []
afterAll(() => {
  for (const server of running) server.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A machine with a school on it as it should be: the folder and the key beside each other, both closed to others. */
async function aMachine({ madeUp = false } = {}) {
  const top = mkdtempSync(join(tmpdir(), 'the-lift-real-'))
  folders.push(top)
  const [dataDir, keyFile] = [join(top, 'schools'), join(top, 'the-lift.key')]
  const key = randomBytes(32).toString('base64')
  writeFileSync(keyFile, `${key}\n`, { mode: 0o600 })
  const schools = await openSchools({ dataDir, masterKey: key })
  await schools.create({ ...oakfield.school, madeUp, createdAt: new Date('2026-09-01T08:00:00Z') })
  await schools.close()
  return { top, dataDir, keyFile, key }
}
type Machine = Awaited<ReturnType<typeof aMachine>>

async function starts({ dataDir, keyFile }: Machine, more: Readonly<Record<string, string>> = {}) {
  const port = await freePort()
  const settings = { NODE_ENV: 'production' as const, SCHOOL: 'oakfield', PORT: `${port}`, DATA_DIR: dataDir }
  const env = { ...settings, MASTER_KEY_FILE: keyFile, ...more }
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  running.push(server)
  const ended = once(server, 'exit').then(([code]) => code as number | null)
  return { server, port, ended, complained: text(server.stderr) }
}

test('#21 with a key outside the folder and both closed to others a school is served', async () => {
  for (const key of ['in a file', 'itself'] as const) {
    const machine = await aMachine()
    const { server, port, ended } = await starts(
      machine,
      key === 'itself' ? { MASTER_KEY_FILE: '', MASTER_KEY: machine.key } : {},
    )
    await expect.poll(() => say(port, written('GET /readyz')), { timeout: 10_000 }).toMatchObject({ status: 200 })
    server.kill('SIGTERM')
    expect(await ended).toBe(0)
  }
})

const insideOf = ({ dataDir }: Machine) => join(dataDir, 'key')
test.each<[string, RegExp, (machine: Machine) => Readonly<Record<string, string>>]>([
  [
    'without a key, and says how to make one',
    /no key[^]*openssl rand[^]*MASTER_KEY_FILE=/,
    () => ({ MASTER_KEY_FILE: '' }),
  ],
  ['with a key that is not there', /no file[^]*openssl rand/, () => ({ MASTER_KEY_FILE: '/nowhere/key' })],
  [
    'with the key in the folder',
    /lies beside the schools/,
    (machine) => {
      renameSync(machine.keyFile, insideOf(machine))
      return { MASTER_KEY_FILE: insideOf(machine) }
    },
  ],
  [
    'with the key in the folder, though it is named from outside',
    /lies beside the schools/,
    (machine) => {
      renameSync(machine.keyFile, insideOf(machine))
      symlinkSync(insideOf(machine), machine.keyFile)
      return {}
    },
  ],
  [
    'with the key of an earlier edition left in the folder',
    /master\.key out of that folder/,
    ({ dataDir, key }) => {
      writeFileSync(join(dataDir, 'master.key'), key, { mode: 0o600 })
      return {}
    },
  ],
  [
    'with a key that others can read',
    /chmod 600/,
    ({ keyFile }) => {
      chmodSync(keyFile, 0o640)
      return {}
    },
  ],
  [
    'on a folder that others can look into',
    /chmod 700/,
    ({ dataDir }) => {
      chmodSync(dataDir, 0o755)
      return {}
    },
  ],
  [
    'on a folder that is marked as made up',
    /made up/,
    ({ dataDir }) => {
      writeFileSync(join(dataDir, 'MADE-UP-SCHOOLS.txt'), 'made up')
      return {}
    },
  ],
  [
    'with a key that is none',
    /32 bytes/,
    ({ keyFile }) => {
      writeFileSync(keyFile, 'secret')
      return {}
    },
  ],
])('#21 where real children are it does not start %s', async (_how, words, change) => {
  const machine = await aMachine()
  const { ended, complained } = await starts(machine, change(machine))
  expect(await ended).toBe(1)
  expect(await complained).toMatch(words)
  expect(await complained).not.toContain(machine.key)
})

test('#21 nor on a folder of made-up schools, also when the note that says so was deleted', async () => {
  const machine = await aMachine({ madeUp: true })
  const { ended, complained } = await starts(machine)
  expect(await ended).toBe(1)
  expect(await complained).toContain('The school oakfield is made up')
})

test('#21 an empty folder is made, closed to others', async () => {
  const machine = await aMachine()
  const dataDir = join(machine.top, 'new')
  const { server, port, ended } = await starts({ ...machine, dataDir })
  await expect.poll(() => say(port, written('GET /healthz')), { timeout: 10_000 }).toMatchObject({ status: 200 })
  expect((await say(port, written('GET /readyz'))).status).toBe(503)
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
})

/** Files of a folder that others on the machine may read or write. */
const openIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (statSync(join(entry.parentPath, entry.name)).mode & 0o077) !== 0)
    .map(({ name }) => name)

test('#21 no database, journal or copy can be read by others, nor one that an earlier version left open', async () => {
  const before = process.umask(0o022)
  const machine = await aMachine()
  expect(openIn(machine.dataDir)).toEqual([])
  process.umask(before)
  const school = join(machine.dataDir, 'schools', oakfield.school.slug, 'school.db')
  chmodSync(school, 0o644)
  writeFileSync(`${school}-left`, 'left by an earlier version', { mode: 0o644 })
  const { server, port, ended } = await starts(machine)
  await expect.poll(() => say(port, written('GET /readyz')), { timeout: 10_000 }).toMatchObject({ status: 200 })
  expect(readdirSync(machine.dataDir, { recursive: true })).toEqual(
    expect.arrayContaining([expect.stringMatching(/school\.db-wal$/)]),
  )
  expect(openIn(machine.dataDir)).toEqual([])
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(openIn(machine.dataDir)).toEqual([])
})

test('#21 where real children are the password of the made-up schools opens nothing, and nobody may choose it', async () => {
  const hash = await hashPassword(demoPassword)
  expect(await verifyPassword(demoPassword, hash)).toBe(true)
  expect(isEasyToGuess(demoPassword, [])).toBe(true)
  vi.stubEnv('NODE_ENV', 'production')
  try {
    expect(await verifyPassword(demoPassword, hash)).toBe(false)
  } finally {
    vi.unstubAllEnvs()
  }
})
