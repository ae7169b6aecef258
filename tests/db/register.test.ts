import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { storageFailure } from '#db/clients/storage-errors.ts'
import { organisations, platformStaff } from '#db/register/schema.ts'
import { counters } from '#db/schema/school/children.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { aFolder, aNewSchool, someSchools } from './a-folder.ts'

async function suspend({ register }: Schools, slug: string): Promise<void> {
  await register.write((tx) =>
    tx.update(organisations).set({ status: 'suspended' }).where(eq(organisations.slug, slug)),
  )
}

describe('the register', () => {
  it('finds a school by any of its hosts and never by anything near them', async () => {
    const { register, create } = await someSchools()
    await create(aNewSchool('oakfield'))
    await register.addHost('oakfield', 'oakfield.localhost')
    for (const host of ['oakfield.example', 'OAKFIELD.example', 'oakfield.localhost:3000', 'oakfield.localhost'])
      expect((await register.findByHost(host))?.slug).toBe('oakfield')
    for (const host of ['example', 'x.oakfield.example', 'oakfield.example.', "' or 1=1 --", '', '../oakfield', ':80'])
      expect(await register.findByHost(host)).toBeNull()
  })

  it('says what is true now, although it remembers', async () => {
    const schools = await someSchools()
    const { register } = schools
    expect(await register.findByHost('oakfield.example')).toBeNull()
    await schools.create(aNewSchool('oakfield'))
    expect((await register.findByHost('oakfield.example'))?.status).toBe('active')
    await suspend(schools, 'oakfield')
    expect((await register.findByHost('oakfield.example'))?.status).toBe('suspended')
    expect((await register.findBySlug('oakfield'))?.status).toBe('suspended')
  })

  it('adds a host to no school that is not there, and no host twice', async () => {
    const { register, create } = await someSchools()
    await create(aNewSchool('oakfield'))
    await create(aNewSchool('ashgrove'))
    await expect(register.addHost('elsewhere', 'a.example')).rejects.toMatchObject({ code: 'SCHOOL_UNKNOWN' })
    await expect(register.addHost('ashgrove', 'oakfield.example')).rejects.toThrow()
    expect((await register.findByHost('oakfield.example'))?.slug).toBe('oakfield')
    expect((await register.list()).map(({ slug }) => slug)).toEqual(['ashgrove', 'oakfield'])
  })

  it('keeps the platform’s own staff, and remembers them when it is opened again', async () => {
    const dataDir = aFolder()
    const first = await someSchools({ dataDir })
    const createdAt = new Date('2026-09-01T08:00:00Z')
    const sam = { name: 'Sam', email: 'sam@lift.example', passwordHash: 'x', createdAt }
    await first.register.write((tx) => tx.insert(platformStaff).values(sam))
    const nested = first.register.write(() => first.register.addHost('a', 'b.example'))
    await expect(nested).rejects.toMatchObject({ code: 'NESTED_WRITE' })
    await first.close()
    const second = await someSchools({ dataDir })
    expect(await second.register.read.select().from(platformStaff)).toEqual([expect.objectContaining(sam)])
  })
})

describe('a school', () => {
  it('is refused while it is suspended, and when nobody knows it', async () => {
    const schools = await someSchools()
    await schools.create(aNewSchool('oakfield'))
    await suspend(schools, 'oakfield')
    const visit = (slug: string) => schools.with(slug, ({ read }) => read.$count(counters))
    await expect(visit('oakfield')).rejects.toMatchObject({ code: 'SCHOOL_SUSPENDED' })
    await expect(visit('ashgrove')).rejects.toMatchObject({ code: 'SCHOOL_UNKNOWN' })
  })

  it('whose file has gone is unreachable, and no empty one takes its place', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir })
    await schools.create(aNewSchool('oakfield'))
    rmSync(join(dataDir, 'schools/oakfield/school.db'))
    for (let round = 0; round < 2; round++) {
      const failure = await schools.with('oakfield', () => Promise.resolve()).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'FILE_MISSING' })
      expect(storageFailure(failure)).toBe('unreachable')
    }
  })
})

describe('being ready', () => {
  it('#34 is so with one school, and with one of several broken, but not with none', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir })
    expect(await schools.readiness()).toBe('no school')
    await schools.create(aNewSchool('ashgrove'))
    expect(await schools.readiness()).toBe('ready')
    await schools.create(aNewSchool('broken'))
    rmSync(join(dataDir, 'schools/broken'), { recursive: true })
    expect(await schools.readiness()).toBe('ready')
  })

  it('#34 is so for the one school that is meant, while that one is open', async () => {
    const schools = await someSchools()
    await schools.create(aNewSchool('ashgrove'))
    expect(await schools.readiness('oakfield')).toBe('other school')
    await schools.create(aNewSchool('oakfield'))
    expect(await schools.readiness('oakfield')).toBe('ready')
    for (const slug of ['oakfield', 'ashgrove']) await suspend(schools, slug)
    expect(await schools.readiness('oakfield')).toBe('other school')
    expect(await schools.readiness()).toBe('no school')
  })

  it('is not so when no school answers, nor when everything is closed', async () => {
    const dataDir = aFolder()
    const schools = await someSchools({ dataDir })
    await schools.create(aNewSchool('broken'))
    rmSync(join(dataDir, 'schools/broken'), { recursive: true })
    expect(await schools.readiness()).toBe('silent')
    await schools.close()
    expect(await schools.readiness()).toBe('silent')
  })
})
