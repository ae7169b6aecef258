import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { SchoolClient } from '#db/clients/school-client.ts'
import { storageFailure } from '#db/clients/storage-errors.ts'
import { openLocalClient } from '#db/clients/local-client.server.ts'
import { openRemoteClient } from '#db/clients/remote-client.server.ts'
import { aFolder } from './a-folder.ts'
import { aServerForAll, bothStores } from './stores.ts'

const server = aServerForAll()
let made = 0

type Limits = {
  waitMs?: number
  transactionMs?: number
  maxWaiting?: number
  onSlowQuery?: (query: { sql: string }) => void
}

async function onServer(limits: Limits): Promise<SchoolClient> {
  const namespace = `client-${++made}`
  const { url, adminUrl, adminKey = '' } = server()
  const headers = { authorization: 'basic '.concat(adminKey), 'content-type': 'application/json' }
  await fetch(new URL(`/v1/namespaces/${namespace}/create`, adminUrl), { method: 'POST', headers, body: '{}' })
  return openRemoteClient({ namespace, url, ...limits })
}

describe.each(bothStores)('a client of a %s', (store) => {
  async function aClient(limits: Limits = {}): Promise<SchoolClient> {
    const client =
      store === 'file' ? openLocalClient({ file: join(aFolder(), 'x.db'), ...limits }) : await onServer(limits)
    onTestFinished(() => client.close())
    await client.execute('CREATE TABLE marks (id INTEGER PRIMARY KEY, word TEXT UNIQUE)')
    return client
  }
  const put = (word: string) => ({ sql: 'INSERT INTO marks (word) VALUES (?)', args: [word] })

  async function words(client: SchoolClient): Promise<unknown[]> {
    return (await client.read('SELECT word FROM marks ORDER BY id')).rows.map((row) => row['word'])
  }

  it('takes a transaction back that nobody finishes, and lets the next one in', async () => {
    const client = await aClient({ transactionMs: 100 })
    const forgotten = await client.transaction('write')
    await forgotten.execute(put('forgotten'))
    await client.execute(put('next'))
    const late = await forgotten.commit().catch((error: unknown) => error)
    expect(late).toMatchObject({ code: 'TRANSACTION_TIMEOUT' })
    expect(storageFailure(late)).toBe('busy')
    expect(await words(client)).toEqual(['next'])
  })

  it('lets writes take turns in the order in which they came', async () => {
    const client = await aClient()
    await Promise.all(['a', 'b', 'c', 'd'].map((word) => client.execute(put(word))))
    expect(await words(client)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('turns a write away when too many wait, and when it has waited too long', async () => {
    const client = await aClient({ maxWaiting: 1, waitMs: 60 })
    const holder = await client.transaction('write')
    const waits = client.execute(put('waits')).catch((error: unknown) => error)
    const tooMany = await client.execute(put('one too many')).catch((error: unknown) => error)
    expect(tooMany).toMatchObject({ code: 'WRITE_QUEUE_FULL' })
    expect(await waits).toMatchObject({ code: 'WRITE_QUEUE_TIMEOUT' })
    expect([storageFailure(tooMany), storageFailure(await waits)]).toEqual(['busy', 'busy'])
    await holder.rollback()
    await client.execute(put('later'))
    expect(await words(client)).toEqual(['later'])
  })

  it('keeps all of a batch or nothing', async () => {
    const client = await aClient()
    await expect(client.batch([put('once'), put('once')], 'write')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
    expect(await words(client)).toEqual([])
    await client.batch([put('first'), put('second')], 'write')
    expect(await words(client)).toEqual(['first', 'second'])
  })

  it('refuses to write by reading', async () => {
    const client = await aClient()
    await expect(client.read("INSERT INTO marks (word) VALUES ('sly')")).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    })
    expect(await words(client)).toEqual([])
  })

  it('knows a new column at once', async () => {
    const client = await aClient()
    await client.execute(put('before'))
    expect((await client.read('SELECT * FROM marks')).columns).toEqual(['id', 'word'])
    await client.migrate(["ALTER TABLE marks ADD COLUMN colour TEXT DEFAULT 'red'"])
    const { columns, rows } = await client.read('SELECT * FROM marks')
    expect(columns).toEqual(['id', 'word', 'colour'])
    expect(rows[0]?.['colour']).toBe('red')
  })

  it('tells of a slow statement without what was put into it', async () => {
    const slow: string[] = []
    const client = await aClient({ onSlowQuery: ({ sql }) => slow.push(sql) })
    const counting =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT max(i) AS most, ? AS word FROM n'
    const { rows } = await client.read(counting, [2_000_000, 'Amina is sad'])
    expect(rows[0]?.['most']).toBe(2_000_000)
    expect(slow).toEqual([counting])
  })

  it('refuses to give a whole number that would not be exact', async () => {
    const client = await aClient()
    await expect(client.read('SELECT 9007199254740993 AS n')).rejects.toThrow(RangeError)
    await expect(client.execute('INSERT INTO marks (id) VALUES (?)', [Number.NaN])).rejects.toThrow()
  })

  it('does nothing more once it is closed', async () => {
    const client = await aClient()
    client.close()
    for (const attempt of [client.execute(put('late')), client.read('SELECT 1')])
      expect(storageFailure(await attempt.catch((error: unknown) => error))).toBe('unreachable')
  })
})

describe('a client of a server', () => {
  it('never asks for a namespace whose name is more than a name', () => {
    const { url } = server()
    for (const namespace of ['../evil', 'a/b', 'A', '', 'x', '-x', 'x'.repeat(64), 'a.b', 'a%2fb', 'caf\u00e9'])
      expect(() => openRemoteClient({ namespace, url })).toThrow(expect.objectContaining({ code: 'SLUG_WRONG' }))
  })

  it('says that a server is unreachable when nothing answers, or nothing in time', async () => {
    const gone = openRemoteClient({ namespace: 'gone', url: 'http://127.0.0.1:9' })
    expect(storageFailure(await gone.execute('SELECT 1').catch((error: unknown) => error))).toBe('unreachable')
    const change = gone.transaction('write').then((tx) => tx.execute('SELECT 1'))
    expect(storageFailure(await change.catch((error: unknown) => error))).toBe('unreachable')
  })

  it('tries again while somebody else holds the lock', async () => {
    const first = await onServer({})
    await first.execute('CREATE TABLE marks (word TEXT)')
    const second = openRemoteClient({ namespace: `client-${made}`, url: server().url })
    const holding = await first.transaction('write')
    await holding.execute("INSERT INTO marks VALUES ('first')")
    const waiting = second.transaction('write').then(async (tx) => {
      await tx.execute("INSERT INTO marks VALUES ('second')")
      await tx.commit()
    })
    setTimeout(() => void holding.commit(), 400)
    await waiting
    expect((await first.read('SELECT word FROM marks')).rows.map((row) => row['word'])).toEqual(['first', 'second'])
  })
})
