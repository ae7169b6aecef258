import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { storageFailure } from '#db/clients/storage-errors.ts'
import { organisations } from '#db/register/schema.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { childStickers } from '#db/schema/child/garden.ts'
import { children, classes, counters } from '#db/schema/school/children.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { aFolder, aNewSchool, ownMigrations, someSchools } from './a-folder.ts'
import { aSchoolWithAnAlert } from './a-school-with-an-alert.ts'
import { anEarlierSchool } from './an-earlier-school.ts'
import { aServerForAll, bothStores } from './stores.ts'

const server = aServerForAll()
let made = 0
const addColour = "ALTER TABLE `counters` ADD `colour` text DEFAULT 'red';"
const rebuildClasses = [
  'PRAGMA foreign_keys=OFF;',
  'CREATE TABLE `__new_classes` (`id` text PRIMARY KEY NOT NULL, `name` text NOT NULL, `created_at` integer NOT NULL, `room` text);',
  'INSERT INTO `__new_classes`("id", "name", "created_at") SELECT "id", "name", "created_at" FROM `classes`;',
  'DROP TABLE `classes`;',
  'ALTER TABLE `__new_classes` RENAME TO `classes`;',
  'PRAGMA foreign_keys=ON;',
].join('--> statement-breakpoint\n')

function colours(schools: Schools, slug: string): Promise<{ colour: string }[]> {
  return schools.with(slug, ({ read }) => read.select({ colour: sql<string>`colour` }).from(counters))
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  const failure = await work.catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'NOT_MIGRATED' })
  expect(storageFailure(failure)).toBe('unreachable')
  return failure
}

describe.each(bothStores)('a school kept in a %s that is behind its migrations', (store) => {
  /** A school with children in it that was made by this build; `reopen` opens it with other migrations. */
  async function anOlderSchool() {
    const dataDir = aFolder()
    const slug = `older-${++made}`
    const schools = await someSchools({ dataDir, server: server() })
    await schools.create(aNewSchool(slug, { store }))
    await schools.with(slug, aSchoolWithAnAlert)
    await schools.with(slug, ({ write }) => write((tx) => tx.insert(counters).values({ name: 'tokens', last: 1 })))
    let current = schools
    async function reopen(migrations = 'drizzle'): Promise<Schools> {
      await current.close()
      current = await someSchools({ dataDir, server: server(), migrations })
      return current
    }
    return { dataDir, slug, reopen }
  }

  it('is brought up to date when it is next opened', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    migrations.add('test_colour', addColour)
    const schools = await reopen(migrations.folder)
    const before = await schools.register.findBySlug(slug)
    expect(await colours(schools, slug)).toEqual([{ colour: 'red' }])
    const after = await schools.register.findBySlug(slug)
    expect(after?.schemaVersion).toBe((before?.schemaVersion ?? 0) + 1)
  })

  it('keeps what refers to a table that is built anew, and its guards', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    migrations.add('test_room', rebuildClasses)
    const schools = await reopen(migrations.folder)
    await schools.with(slug, async ({ read, write }) => {
      expect(await read.$count(children)).toBe(2)
      await expect(write((tx) => tx.delete(auditEntries))).rejects.toThrow()
      await expect(write((tx) => tx.delete(classes))).rejects.toThrow()
    })
  })

  it('is left exactly as it was when a migration fails, and not served', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    migrations.add('test_broken', [addColour, 'INSERT INTO `nowhere` VALUES (1);'].join('--> statement-breakpoint\n'))
    const schools = await reopen(migrations.folder)
    await failureOf(colours(schools, slug))
    await failureOf(colours(schools, slug))
    const again = await reopen()
    await again.with(slug, async ({ read, write }) => {
      expect(await read.$count(children)).toBe(2)
      await expect(write((tx) => tx.delete(auditEntries))).rejects.toThrow()
    })
    await expect(colours(again, slug)).rejects.toThrow()
  })

  it('is left as it was when a migration would leave children without a class', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    migrations.add('test_orphans', 'DELETE FROM `classes`;')
    await failureOf(colours(await reopen(migrations.folder), slug))
    const again = await reopen()
    expect(await again.with(slug, ({ read }) => read.$count(classes))).toBe(1)
  })

  it('is not served by an older build', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    migrations.add('test_colour', addColour)
    await colours(await reopen(migrations.folder), slug)
    const older = await reopen()
    expect(await failureOf(older.with(slug, ({ read }) => read.$count(children)))).toMatchObject({
      message: expect.stringContaining('newer') as string,
    })
  })

  it('is not served by a build whose past was edited', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    migrations.edit('tenant/0000_start.sql', (text) => text.concat('\n-- edited'))
    const edited = await reopen(migrations.folder)
    expect(await failureOf(edited.with(slug, ({ read }) => read.$count(children)))).toMatchObject({
      message: expect.stringContaining('edited') as string,
    })
  })

  it('gets new views and triggers even when no table changes', async () => {
    const { slug, reopen } = await anOlderSchool()
    const migrations = ownMigrations()
    const view = '\n--> statement-breakpoint\nCREATE VIEW small_numbers AS SELECT name FROM counters WHERE last < 5;'
    migrations.edit('tenant/objects.sql', (text) => text.concat(view))
    const schools = await reopen(migrations.folder)
    const small = await schools.with(slug, ({ read }) => read.select({ name: sql`name` }).from(sql`small_numbers`))
    expect(small).toEqual([{ name: 'tokens' }])
  })
})

it('#38 keeps the stickers children were given, when what earns one can be more than a check-in', async () => {
  const { schools } = await anEarlierSchool()
  expect(await schools.with('oakfield', ({ read }) => read.select().from(childStickers))).toMatchObject([
    { id: 'given', childId: 'child-0', earnedFor: 'check-in', sourceId: 'asked', sticker: 'told-someone' },
  ])
})

it('brings all schools up to date before they are asked for, and stops when a canary fails', async () => {
  const dataDir = aFolder()
  const schools = await someSchools({ dataDir })
  for (const slug of ['ashgrove', 'oakfield', 'suspended']) await schools.create(aNewSchool(slug))
  await schools.create(aNewSchool('tried-first', { canary: true }))
  await schools.register.write((tx) =>
    tx.update(organisations).set({ status: 'suspended' }).where(eq(organisations.slug, 'suspended')),
  )
  await schools.close()

  const migrations = ownMigrations()
  migrations.add('test_broken', 'INSERT INTO `nowhere` VALUES (1);')
  const broken = await someSchools({ dataDir, migrations: migrations.folder })
  expect(await broken.bringUpToDate()).toMatchObject({
    migrated: [],
    failed: [{ slug: 'tried-first', error: { code: 'NOT_MIGRATED' } }],
  })
  expect(broken.stats()).toMatchObject({ open: 0, opens: 1 })
  await broken.close()

  migrations.edit('tenant/test_broken.sql', () => addColour)
  const mended = await someSchools({ dataDir, migrations: migrations.folder })
  expect(await mended.bringUpToDate()).toEqual({ migrated: ['tried-first', 'ashgrove', 'oakfield'], failed: [] })
  expect(await mended.bringUpToDate()).toEqual({ migrated: [], failed: [] })
})

it('keeps a whole copy of a file before its tables change', async () => {
  const dataDir = aFolder()
  const schools = await someSchools({ dataDir })
  await schools.create(aNewSchool('oakfield'))
  await schools.with('oakfield', ({ write }) => write((tx) => tx.insert(counters).values({ name: 'tokens', last: 1 })))
  const version = (await schools.register.findBySlug('oakfield'))?.schemaVersion ?? 0
  await schools.close()

  const migrations = ownMigrations()
  migrations.add('test_colour', addColour)
  const newer = await someSchools({ dataDir, migrations: migrations.folder })
  await colours(newer, 'oakfield')
  const copy = join(dataDir, 'schools/oakfield', `school.before-${version + 1}.db`)
  const kept = new Database(copy)
  expect(kept.prepare('SELECT * FROM counters').all()).toEqual([{ name: 'tokens', last: 1 }])
  expect(kept.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  kept.close()
  expect(existsSync(join(dataDir, 'schools/oakfield/.unfinished-copy.db'))).toBe(false)
})
