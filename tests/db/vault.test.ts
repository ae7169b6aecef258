import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { childDataKeys, dataKeys } from '#db/schema/keys.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { openSchools } from '#db/tenants/tenants.server.ts'
import { opened, sealed } from '#db/vault/sealing.ts'
import { aFolder, aNewSchool } from './a-folder.ts'

const at = new Date('2026-11-17T09:00:00Z')
const canary = 'CANARY-7f3a my hamster is called Biscuit'

async function aSchoolWithAChild() {
  const dataDir = aFolder()
  const schools = await openSchools({ dataDir })
  await schools.create(aNewSchool('oakfield'))
  const classId = newId()
  const childIds = [newId(), newId()] as const
  await schools.with('oakfield', ({ write }) =>
    write(async (tx) => {
      await tx.insert(classes).values({ id: classId, name: 'Willow', createdAt: at })
      for (const [number, id] of childIds.entries())
        await tx.insert(children).values({
          id,
          number,
          firstName: 'Amira',
          familyInitial: 'K',
          yearGroup: '2',
          classId,
          joinedOn: '2026-09-03',
          createdAt: at,
        })
    }),
  )
  return { dataDir, schools, childIds }
}

test('what is sealed opens in its own place, and in no other', async () => {
  const { schools, childIds } = await aSchoolWithAChild()
  const [amira, bo] = childIds
  const place = { table: 'worries', column: 'words', rowId: newId() }

  await schools.with('oakfield', async ({ read, write, vault }) => {
    const box = await write((tx) => vault.seal(tx, amira, { ...place, text: canary }))
    await write((tx) => vault.seal(tx, bo, { ...place, text: 'another' }))

    expect(await vault.open(read, amira, { ...place, box })).toBe(canary)
    const elsewhere = [{ table: 'alert_events' }, { column: 'note' }, { rowId: newId() }]
    for (const moved of elsewhere)
      await expect(vault.open(read, amira, { ...place, ...moved, box })).rejects.toMatchObject({ code: 'SEAL_BROKEN' })
    await expect(vault.open(read, bo, { ...place, box })).rejects.toMatchObject({ code: 'SEAL_BROKEN' })
  })
  await schools.close()
})

test('every changed bit of a sealed text is noticed', () => {
  const key = Buffer.alloc(32, 7)
  for (const content of [Buffer.from('hello'), 'hello']) {
    const box = sealed(key, { version: 1, bound: 'a place' }, content)
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = Buffer.from(box)
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => opened(key, 'a place', changed)).toThrow(/changed/)
    }
    expect(opened(key, 'a place', box).toString()).toBe('hello')
  }
})

test('#20 how long it is does not tell which of a few words was sealed', () => {
  const key = Buffer.alloc(32, 7)
  const words = ['', 'decline', 'words: suicide', 'à côté \u0080', 'x'.repeat(255), 'x'.repeat(256), '😀'.repeat(500)]
  const boxes = words.map((text) => sealed(key, { version: 1, bound: 'a place' }, text))
  expect(boxes.map((box) => opened(key, 'a place', box).toString('utf8'))).toEqual(words)
  expect(boxes.map(({ length }) => length)).toEqual([289, 289, 289, 289, 289, 545, 2081])
})

test('a change that is taken back takes its key with it', async () => {
  const { schools, childIds } = await aSchoolWithAChild()
  const [amira] = childIds
  const place = { table: 'worries', column: 'words', rowId: newId() }
  await schools.with('oakfield', async ({ read, write, vault }) => {
    const failing = write(async (tx) => {
      await vault.seal(tx, amira, { ...place, text: 'never kept' })
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await read.select().from(childDataKeys)).toEqual([])

    const box = await write((tx) => vault.seal(tx, amira, { ...place, text: canary }))
    expect(await vault.open(read, amira, { ...place, box })).toBe(canary)
  })
  await schools.close()
})

test('#20 a key made twice in a change that is taken back is not remembered', async () => {
  const { schools, childIds } = await aSchoolWithAChild()
  const [amira] = childIds
  const place = { table: 'worries', column: 'words', rowId: newId() }
  await schools.with('oakfield', async ({ read, write, vault }) => {
    const undone = write(async (tx) => {
      await vault.seal(tx, amira, { ...place, text: 'first' })
      await vault.seal(tx, amira, { ...place, text: 'second' })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    const box = await write((tx) => vault.seal(tx, amira, { ...place, text: canary }))
    expect(await read.select().from(childDataKeys)).toHaveLength(1)
    expect(await vault.open(read, amira, { ...place, box })).toBe(canary)
  })
  await schools.close()
})

test('without the child’s key nothing of it can be read again', async () => {
  const { dataDir, schools, childIds } = await aSchoolWithAChild()
  const [amira] = childIds
  const place = { table: 'worries', column: 'words', rowId: newId() }
  const box = await schools.with('oakfield', ({ write, vault }) =>
    write((tx) => vault.seal(tx, amira, { ...place, text: canary })),
  )
  await schools.with('oakfield', ({ write }) =>
    write((tx) => tx.delete(childDataKeys).where(eq(childDataKeys.childId, amira))),
  )
  await schools.close()

  const again = await openSchools({ dataDir })
  await again.with('oakfield', ({ read, vault }) =>
    expect(vault.open(read, amira, { ...place, box })).rejects.toMatchObject({ code: 'SEAL_BROKEN' }),
  )
  await again.close()
})

test('#20 what is said about a child whose key is spoilt is sealed with a key of the school, and opens again', async () => {
  const { schools, childIds } = await aSchoolWithAChild()
  const [amira, bo] = childIds
  const place = { table: 'alerts', column: 'about', rowId: newId() }
  await schools.with('oakfield', async ({ read, write, vault }) => {
    await write((tx) => tx.insert(childDataKeys).values({ childId: amira, wrapped: Buffer.from('spoilt') }))
    const box = await write((tx) => vault.seal(tx, amira, { ...place, text: canary }))
    expect(box.includes(canary)).toBe(false)
    expect(await vault.open(read, amira, { ...place, box })).toBe(canary)
    expect(await vault.openEach(read, [{ ...place, childId: amira, box }])).toEqual([canary])
    const elsewhere = { ...place, rowId: newId(), box }
    await expect(vault.open(read, bo, elsewhere)).rejects.toMatchObject({ code: 'SEAL_BROKEN' })
  })
  await schools.close()
})

test('another master key opens nothing', async () => {
  const { dataDir, schools, childIds } = await aSchoolWithAChild()
  const [amira] = childIds
  const place = { table: 'worries', column: 'words', rowId: newId() }
  const box = await schools.with('oakfield', ({ write, vault }) =>
    write((tx) => vault.seal(tx, amira, { ...place, text: canary })),
  )
  await schools.close()

  const thief = await openSchools({ dataDir, masterKey: Buffer.alloc(32, 1).toString('base64') })
  await thief.with('oakfield', ({ read, vault }) =>
    expect(vault.open(read, amira, { ...place, box })).rejects.toMatchObject({ code: 'SEAL_BROKEN' }),
  )
  await thief.close()
})

test('the master key beside the schools is for their owner alone', async () => {
  const { dataDir, schools } = await aSchoolWithAChild()
  await schools.close()
  expect(statSync(join(dataDir, 'master.key')).mode & 0o777).toBe(0o600)
  const key = readFileSync(join(dataDir, 'master.key'))
  for (const name of readdirSync(dataDir, { recursive: true, encoding: 'utf8' }))
    if (name.includes('.db')) expect(readFileSync(join(dataDir, name)).includes(key)).toBe(false)
})

test('#20 a school has one key of its own from its first day, and its hashes stay the same', async () => {
  const { dataDir, schools } = await aSchoolWithAChild()
  const hash = await schools.with('oakfield', async ({ read, vault }) => {
    expect(await read.select().from(dataKeys)).toHaveLength(1)
    const first = vault.keyed('who', 'mrs-khan')
    expect(first).toMatch(/^[\w-]{43}$/)
    expect(vault.keyed('who', 'mrs-khan')).toBe(first)
    expect(vault.keyed('who', 'mr-osei')).not.toBe(first)
    expect(vault.keyed('whom', 'mrs-khan')).not.toBe(first)
    return first
  })
  await schools.create(aNewSchool('st-brigids'))
  const there = await schools.with('st-brigids', ({ vault }) => Promise.resolve(vault.keyed('who', 'mrs-khan')))
  expect(there).not.toBe(hash)
  await schools.close()

  const again = await openSchools({ dataDir })
  await again.with('oakfield', async ({ read, vault }) => {
    expect(vault.keyed('who', 'mrs-khan')).toBe(hash)
    expect(await read.select().from(dataKeys)).toHaveLength(1)
  })
  await again.close()
})

test('#20 what belongs to no child opens with the school’s key, in its own place only', async () => {
  const { dataDir, schools } = await aSchoolWithAChild()
  const place = { table: 'kept_forms', column: 'fields', rowId: newId() }
  await schools.with('oakfield', ({ vault }) => {
    const box = vault.sealForSchool({ ...place, text: canary })
    expect(box.includes(canary)).toBe(false)
    expect(vault.openForSchool({ ...place, box })).toBe(canary)
    for (const moved of [{ table: 'worries' }, { column: 'note' }, { rowId: newId() }])
      expect(() => vault.openForSchool({ ...place, ...moved, box })).toThrow(/changed or is not where it belongs/)
    return Promise.resolve()
  })
  await schools.close()

  const thief = await openSchools({ dataDir, masterKey: Buffer.alloc(32, 1).toString('base64') })
  const asked = thief.with('oakfield', ({ vault }) => Promise.resolve(vault.keyed('who', 'mrs-khan')))
  await expect(asked).rejects.toMatchObject({ code: 'SEAL_BROKEN' })
  await thief.close()
})
