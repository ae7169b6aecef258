import { expect, test } from 'vitest'
import { platformSessions, platformStaff, rateLimits as platformRateLimits } from '#db/register/schema.ts'
import { knownDevices, sessions, rateLimits, submittedForms } from '#db/schema/access.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { aSchoolAtWork } from './a-school-at-work.ts'

const now = new Date('2026-11-17T02:40:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const many = 4_500

test('#17 every night what is long over is forgotten, in parts, and what is not stays', async () => {
  const school = await aSchoolAtWork({ at: '2026-11-17T02:20:00Z' })
  const session = (hash: string, days: number) => ({
    ...{ hash, kind: 'doorstep' as const, createdAt: ago(days), lastSeenAt: ago(days) },
  })
  await school.lease(({ write }) =>
    write(async (tx) => {
      const old = Array.from({ length: many }, (_, at) => session(`old ${at}`, 40))
      for (let at = 0; at < many; at += 500) await tx.insert(sessions).values(old.slice(at, at + 500))
      await tx.insert(sessions).values([{ ...session('ended long ago', 33), endedAt: ago(33) }, session('recent', 30)])
      await tx.insert(submittedForms).values([
        { token: 'old', usedAt: ago(31) },
        { token: 'new', usedAt: ago(29) },
      ])
      await tx.insert(rateLimits).values([
        { key: 'over', count: 9, resetsAt: ago(0.1) },
        { key: 'counting', count: 9, resetsAt: ago(-0.1) },
      ])
      const device = (hash: string, days: number) => ({
        hash,
        holder: 'one',
        createdAt: ago(days),
        lastUsedAt: ago(days),
      })
      await tx.insert(knownDevices).values([device('old', 181), device('new', 179)])
    }),
  )
  await school.workNow()
  school.clock.set(now.toISOString())
  for (let sweep = 0; sweep < 6; sweep++) await school.workNow()

  await school.lease(async ({ read }) => {
    expect((await read.select().from(sessions)).map(({ hash }) => hash)).toEqual(['recent'])
    expect((await read.select().from(submittedForms)).map(({ token }) => token)).toEqual(['new'])
    expect((await read.select().from(rateLimits)).map(({ key }) => key)).toEqual(['counting'])
    expect((await read.select().from(knownDevices)).map(({ hash }) => hash)).toEqual(['new'])
    const tidied = (await read.select().from(auditEntries)).filter(({ action }) => action === 'queue.tidy')
    const parts = tidied.map(({ after }) => (JSON.parse(after ?? '{}') as { sessions: number }).sessions)
    expect(parts).toEqual([2_000, 2_000, many + 1 - 4_000])
  })
})

test('#17 the platform forgets what is long over too', async () => {
  const school = await aSchoolAtWork({ at: now.toISOString() })
  const { register } = school.schools
  await register.write(async (tx) => {
    const [staff] = await tx
      .insert(platformStaff)
      .values({ name: 'Ops', email: 'ops@thelift.example', passwordHash: 'none', createdAt: now })
      .returning()
    const staffId = staff?.id ?? ''
    await tx.insert(platformSessions).values([
      { hash: 'old', staffId, createdAt: ago(32), lastSeenAt: ago(32) },
      { hash: 'new', staffId, createdAt: ago(1), lastSeenAt: ago(1) },
    ])
    await tx.insert(platformRateLimits).values([{ key: 'over', count: 1, resetsAt: ago(1) }])
  })
  await school.workNow()
  expect((await register.read.select().from(platformSessions)).map(({ hash }) => hash)).toEqual(['new'])
  expect(await register.read.select().from(platformRateLimits)).toEqual([])
})
