import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { counters } from '#db/schema/school/children.ts'
import { storageFailure } from '#db/clients/storage-errors.ts'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { tenantOf } from '#db/tenants/tenant.server.ts'
import { vaultOf } from '#db/vault/vault.server.ts'
import { aFolder, aNewSchool, someSchools } from './a-folder.ts'

/** Somebody else at the same file: a backup, a shell. */
function aStranger(file: string) {
  const stranger = new Database(file, { timeout: 0 })
  onTestFinished(() => void stranger.close())
  return stranger
}

function aMarksFile(waitMs = 5_000) {
  const file = join(aFolder(), 'marks.db')
  const client = openLocalClient({ file, waitMs })
  onTestFinished(() => client.close())
  return { file, client }
}

describe('when a stranger holds the lock', () => {
  it('loses nothing that was acknowledged afterwards', async () => {
    const { file, client } = aMarksFile()
    await client.execute('CREATE TABLE marks (word TEXT)')
    const stranger = aStranger(file)
    for (let round = 0; round < 10; round++) {
      stranger.exec('BEGIN IMMEDIATE')
      setTimeout(() => void stranger.exec('ROLLBACK'), 15)
      const put = (how: string) => ({ sql: 'INSERT INTO marks VALUES (?)', args: [`${how} ${round}`] })
      const change = client.transaction('write').then(async (tx) => {
        await tx.execute(put('transaction'))
        await tx.commit()
      })
      await Promise.all([client.execute(put('single')), client.batch([put('batch')], 'write'), change])
      // Read by somebody else: what the writer alone can see is not kept.
      const kept = stranger.prepare('SELECT count(*) AS n FROM marks').get() as { n: number }
      expect(kept.n).toBe((round + 1) * 3)
    }
  })

  it('lets everybody else go on meanwhile', async () => {
    const { file, client } = aMarksFile()
    await client.execute('CREATE TABLE marks (word TEXT)')
    const stranger = aStranger(file)
    stranger.exec('BEGIN IMMEDIATE')
    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    setTimeout(() => void stranger.exec('ROLLBACK'), 200)
    const write = client.execute("INSERT INTO marks VALUES ('patient')")
    expect((await client.read('SELECT count(*) AS n FROM marks')).rows[0]?.['n']).toBe(0)
    await write
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(10)
  })

  it('says busy when that takes too long, and goes on when it is over', async () => {
    const { file, client } = aMarksFile(80)
    await client.execute('CREATE TABLE marks (word TEXT)')
    const stranger = aStranger(file)
    stranger.exec('BEGIN IMMEDIATE')
    const refused = await client.execute("INSERT INTO marks VALUES ('a')").catch((error: unknown) => error)
    expect(storageFailure(refused)).toBe('busy')
    stranger.exec('ROLLBACK')
    await client.execute("INSERT INTO marks VALUES ('b')")
    expect(stranger.prepare('SELECT word FROM marks').all()).toEqual([{ word: 'b' }])
  })
})

describe('when the disk is full', () => {
  it('says so, keeps nothing of the change, and goes on when there is room', async () => {
    const schools = await someSchools()
    await schools.create(aNewSchool('oakfield'))
    const place = await schools.maintenance('oakfield', (found) => Promise.resolve(found))
    if (place.store !== 'file') throw new Error('a file was expected')
    const client = openLocalClient({ file: place.file })
    onTestFinished(() => client.close())
    await client.alone((connection) => connection.run('PRAGMA max_page_count=1'))
    const key = Buffer.alloc(32)
    const vault = vaultOf({ slug: 'oakfield', schoolKey: () => Promise.resolve(key), dataKey: () => key })
    const { write, read } = tenantOf(client, { slug: 'oakfield', vault, poke: () => Promise.resolve() })
    const change = write(async (tx) => {
      for (let n = 0; n < 500; n++) await tx.insert(counters).values({ name: `${n}`.padEnd(3_000, '.'), last: n })
    })
    expect(storageFailure(await change.catch((error: unknown) => error))).toBe('full')
    expect(await read.$count(counters)).toBe(0)
    await client.alone((connection) => connection.run('PRAGMA max_page_count=100000'))
    await write((tx) => tx.insert(counters).values({ name: 'tokens', last: 1 }))
    expect(await read.$count(counters)).toBe(1)
  })
})

describe('a closed school', () => {
  it('is whole in its one file, so that the file alone can be kept', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir })
    await schools.create(aNewSchool('oakfield'))
    await schools.with('oakfield', ({ write }) =>
      write((tx) => tx.insert(counters).values({ name: 'tokens', last: 7 })),
    )
    const last = await schools.maintenance('oakfield', (place) => {
      if (place.store !== 'file') throw new Error('a file was expected')
      const copy = join(aFolder(), 'copy.db')
      copyFileSync(place.file, copy)
      return Promise.resolve(aStranger(copy).prepare('SELECT last FROM counters').all())
    })
    expect(last).toEqual([{ last: 7 }])
  })
})
