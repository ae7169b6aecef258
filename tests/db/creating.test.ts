import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { counters } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { NewSchool, Schools } from '#db/tenants/tenants.server.ts'
import { aFolder, aNewSchool, ownMigrations, someSchools } from './a-folder.ts'
import { aSchoolWithAnAlert } from './a-school-with-an-alert.ts'
import { aServerForAll, bothStores } from './stores.ts'

const server = aServerForAll()
let made = 0
const wrongNames = [
  '../evil',
  '..',
  '.',
  'a/b',
  'a\\b',
  'a',
  'A1',
  '-a',
  'a b',
  'a.b',
  'a%2fb',
  'é1',
  '',
  'x'.repeat(64),
]

function administer(namespace: string, method: 'GET' | 'POST'): Promise<Response> {
  const { adminUrl, adminKey = '' } = server()
  const path = method === 'GET' ? 'config' : 'create'
  const headers = { authorization: 'basic '.concat(adminKey), 'content-type': 'application/json' }
  const body = method === 'POST' ? { body: '{}' } : {}
  return fetch(new URL(`/v1/namespaces/${namespace}/${path}`, adminUrl), { method, headers, ...body })
}

describe.each(bothStores)('making a school kept in a %s', (store) => {
  const aSchool = (more: Partial<NewSchool> = {}) => aNewSchool(`made-in-${store}-${++made}`, { store, ...more })

  /** What is left of a school anywhere. */
  async function traces(schools: Schools, dataDir: string, slug: string): Promise<string[]> {
    const folder = join(dataDir, 'schools', slug)
    const row = await schools.register.findBySlug(slug)
    const namespace = await administer(slug, 'GET')
    return [row ? 'row' : '', existsSync(folder) ? 'folder' : '', namespace.ok ? 'namespace' : ''].filter(Boolean)
  }

  it('makes it reachable by its name and its hosts at once, and empty', async () => {
    const schools = await someSchools({ server: server() })
    const school = aSchool({ plan: 'enterprise', status: 'trial', canary: true })
    const { slug } = school
    await schools.create({ ...school, hosts: [`${slug}.example`, `${slug}.localhost`] })
    const facts = { slug, store, plan: 'enterprise', status: 'trial', canary: true, maxChildren: school.maxChildren }
    expect(await schools.register.findBySlug(slug)).toMatchObject(facts)
    expect(await schools.register.findByHost(`${slug}.LOCALHOST:3000`)).toMatchObject(facts)
    expect(await schools.with(slug, ({ read }) => read.$count(counters))).toBe(0)
  })

  it('leaves nothing when its tables cannot be made', async () => {
    const dataDir = aFolder()
    const migrations = ownMigrations()
    migrations.add('test_broken', 'INSERT INTO `nowhere` VALUES (1);')
    const schools = await someSchools({ dataDir, server: server(), migrations: migrations.folder })
    const school = aSchool()
    await expect(schools.create(school)).rejects.toMatchObject({ code: 'NOT_MIGRATED' })
    expect(await traces(schools, dataDir, school.slug)).toEqual([])
  })

  it('leaves nothing when one of its hosts is taken or is not a host', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir, server: server() })
    await schools.create(aSchool({ hosts: ['taken.example'] }))
    for (const host of ['taken.example', 'not a host', 'port.example:80']) {
      const school = aSchool({ hosts: ['free.example', host] })
      await expect(schools.create(school)).rejects.toThrow()
      expect(await traces(schools, dataDir, school.slug)).toEqual([])
      expect(await schools.register.findByHost('free.example')).toBeNull()
    }
  })

  it('makes one school, not two, of two that are made at once', async () => {
    const schools = await someSchools({ server: server() })
    const school = aSchool()
    const both = await Promise.allSettled([schools.create(school), schools.create(school)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(schools.create({ ...school, hosts: [] })).rejects.toMatchObject({ code: 'SCHOOL_EXISTS' })
    expect(await schools.with(school.slug, ({ read }) => read.$count(counters))).toBe(0)
  })

  it('never writes over a database that the register has forgotten', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir, server: server() })
    const school = aSchool()
    if (store === 'file') mkdirSync(join(dataDir, 'schools', school.slug), { recursive: true })
    else await administer(school.slug, 'POST')
    await expect(schools.create(school)).rejects.toMatchObject({ code: 'SCHOOL_EXISTS' })
    expect(await traces(schools, dataDir, school.slug)).toEqual([store === 'file' ? 'folder' : 'namespace'])
  })

  it('is refused for a name that is more than a name, and reaches nothing outside', async () => {
    const dataDir = join(aFolder(), 'deep')
    const schools = await someSchools({ dataDir, server: server() })
    for (const slug of wrongNames) {
      await expect(schools.create(aSchool({ slug }))).rejects.toMatchObject({ code: 'SLUG_WRONG' })
      await expect(schools.with(slug, () => Promise.resolve())).rejects.toMatchObject({ code: 'SLUG_WRONG' })
      await expect(schools.maintenance(slug, () => Promise.resolve())).rejects.toMatchObject({ code: 'SLUG_WRONG' })
    }
    expect(readdirSync(join(dataDir, '..'))).toEqual(['deep'])
    expect(existsSync(join(dataDir, 'schools'))).toBe(false)
  })
})

it('needs a libSQL server for a school that is to be kept on one', async () => {
  const schools = await someSchools()
  await expect(schools.create(aNewSchool('oakfield', { store: 'server' }))).rejects.toMatchObject({
    code: 'STORE_MISSING',
  })
  expect(await schools.register.list()).toEqual([])
})

it('keeps nothing that a child said outside the school’s own database', async () => {
  const dataDir = aFolder()
  const schools = await someSchools({ dataDir })
  await schools.create(aNewSchool('oakfield'))
  await schools.with('oakfield', aSchoolWithAnAlert)
  expect(await schools.with('oakfield', ({ read }) => read.$count(worries))).toBe(4)
  await schools.close()
  const holding = readdirSync(dataDir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => ['I am not safe', 'Ana'].some((word) => readFileSync(file).includes(word)))
  expect(holding).toEqual([join(dataDir, 'schools/oakfield/school.db')])
})
