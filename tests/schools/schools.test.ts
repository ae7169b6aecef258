import { readdir, rm } from 'node:fs/promises'
import { asc, eq, isNull, ne } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPictures, placeOfPictures } from '#app/access/pictures.server.ts'
import { verifyPassword } from '#app/access/password.server.ts'
import { lettersIn } from '#app/forms/clean-text.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { childKeys, children, classes, classOpenings, classStaff } from '#db/schema/school/children.ts'
import { gardenItems } from '#db/schema/child/garden.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openSchools, type Reader, type Schools } from '#db/tenants/tenants.server.ts'
import { buildSchools } from './build-schools.ts'
import type { BuiltSchool } from './build-school.ts'
import { demoPassword } from '#app/access/demo-password.ts'
import { aQuickFolder } from '#tests/support/quick-folder.ts'
import { openDoors } from './open-doors.ts'

const saturday = new Date('2026-11-21T12:00Z')
const folders: string[] = []

function aFolder(): string {
  const folder = aQuickFolder()
  folders.push(folder)
  return folder
}

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

describe('the village school, after a term', () => {
  let schools: Schools
  let built: BuiltSchool | undefined

  beforeAll(async () => {
    const dataDir = aFolder()
    ;[built] = await buildSchools({ dataDir, until: saturday, size: 'a village' })
    schools = await openSchools({ dataDir })
  }, 120_000)
  afterAll(() => schools.close())

  const reading = <T>(work: (read: Reader) => Promise<T>) => schools.with('st-brigids', ({ read }) => work(read))

  test('has fifty-eight children in three classes', async () => {
    expect(built?.children).toHaveLength(58)
    expect(await reading((read) => read.$count(children))).toBe(58)
    expect(await reading((read) => read.$count(classes))).toBe(3)
  })

  test('keeps of every child one letter of the family name and no day of birth', async () => {
    const rows = await reading((read) => read.select().from(children))
    for (const { familyInitial, bornIn } of rows) {
      expect(lettersIn(familyInitial)).toBe(1)
      expect(bornIn).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
    }
  })

  test('has checked in on school days only, and not after the moment it was built for', async () => {
    const rows = await reading((read) =>
      read
        .select({ kind: schoolDays.kind, startedAt: checkIns.startedAt, completedAt: checkIns.completedAt })
        .from(checkIns)
        .leftJoin(schoolDays, eq(schoolDays.date, checkIns.day)),
    )
    expect(rows.length).toBeGreaterThan(700)
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['school']))
    for (const { startedAt, completedAt } of rows)
      expect(Math.max(startedAt.getTime(), completedAt?.getTime() ?? 0)).toBeLessThan(saturday.getTime())
  })

  test('has some who left off, and gardens with something in them', async () => {
    const left = await reading((read) => read.select().from(checkIns).where(ne(checkIns.status, 'completed')))
    expect(left.length).toBeGreaterThan(0)
    expect(await reading((read) => read.$count(gardenItems))).toBeGreaterThan(20)
  })

  test('has read every worry in time, but for what was told after school on the last day', async () => {
    const rows = await reading((read) => read.select().from(worries).orderBy(asc(worries.writtenAt)))
    expect(rows.length).toBeGreaterThan(10)
    const unread = rows.filter(({ readAt }) => readAt === null)
    expect(unread).toHaveLength(1)
    for (const { readAt, dueAt } of rows) expect(readAt ?? saturday < dueAt).toBeTruthy()
    for (const { readAt, dueAt } of rows) if (readAt) expect(readAt.getTime()).toBeLessThanOrEqual(dueAt.getTime())
  })

  test('has alerts that wait, that somebody has in hand, and that are closed; none of them overdue', async () => {
    const rows = await reading((read) => read.select().from(alerts))
    const states = new Set(rows.map(({ state }) => state))
    expect([...states].toSorted()).toEqual(expect.arrayContaining(['resolved', 'unread']))
    for (const { state, dueAt } of rows) if (state === 'unread') expect(dueAt > saturday).toBe(true)
  })

  test('has everything that was changed on the record', async () => {
    const completed = await reading((read) => read.$count(checkIns, eq(checkIns.status, 'completed')))
    const lines = await reading((read) => read.$count(auditEntries, eq(auditEntries.action, 'check-in.do')))
    expect(lines).toBeGreaterThan(completed * 3)
    const byChildren = await reading((read) =>
      read.select({ address: auditEntries.address }).from(auditEntries).where(eq(auditEntries.actorRoles, 'child')),
    )
    expect(new Set(byChildren.map(({ address }) => address))).toEqual(new Set([null]))
  })
})

describe('one class of Oakfield', () => {
  async function facts(dataDir: string) {
    const schools = await openSchools({ dataDir })
    try {
      return await schools.with('oakfield', async ({ read }) => ({
        names: await read
          .select({ name: children.firstName, initial: children.familyInitial, bornIn: children.bornIn })
          .from(children)
          .orderBy(asc(children.number)),
        told: await read
          .select({ number: children.number, key: answers.questionKey, value: answers.value, at: answers.answeredAt })
          .from(answers)
          .innerJoin(children, eq(children.id, answers.childId))
          .orderBy(asc(answers.answeredAt), asc(children.number), asc(answers.questionKey)),
      }))
    } finally {
      await schools.close()
    }
  }

  let dataDir = ''

  beforeAll(async () => {
    dataDir = aFolder()
    await buildSchools({ dataDir, until: saturday, size: 'a class' })
  }, 60_000)

  test('is moved with the key that what children told is sealed with, and without what only the building needed', async () => {
    const parts = await readdir(dataDir)
    expect(parts).toEqual(expect.arrayContaining(['master.key', 'register.db', 'schools']))
    expect(parts.filter((part) => part.startsWith('.'))).toEqual([])
  })

  test('turns out the same every time it is built', async () => {
    const again = aFolder()
    await buildSchools({ dataDir: again, until: saturday, size: 'a class' })
    const [one, other] = [await facts(dataDir), await facts(again)]
    expect(one.told.length).toBeGreaterThan(300)
    expect(one).toEqual(other)
  }, 60_000)

  test('is not built over schools that are there already', async () => {
    await expect(buildSchools({ dataDir, until: saturday, size: 'a class' })).rejects.toThrow('already')
  })

  test('has Amira, whose pictures are known, and Mr Ali, who signs in with the password of the demonstration', async () => {
    const schools = await openSchools({ dataDir })
    try {
      await openDoors(schools, saturday)
      await schools.with('oakfield', async ({ read }) => {
        const [amira] = await read
          .select({
            className: classes.name,
            childId: children.id,
            pictures: childKeys.pictures,
            initial: children.familyInitial,
          })
          .from(children)
          .innerJoin(classes, eq(classes.id, children.classId))
          .innerJoin(childKeys, eq(childKeys.childId, children.id))
          .where(eq(children.firstName, 'Amira'))
        expect(amira).toMatchObject({ className: 'Willow', initial: 'K' })
        const pictures = openPictures(read, placeOfPictures(amira?.childId ?? ''), amira?.pictures ?? null)
        expect(pictures).toEqual(['cat', 'star', 'boat'])
        const [ali] = await read
          .select({ hash: people.passwordHash, classId: classStaff.classId })
          .from(people)
          .innerJoin(classStaff, eq(classStaff.personId, people.id))
          .where(eq(people.email, 'mr.ali@oakfield.example'))
        expect(await verifyPassword(demoPassword, ali?.hash)).toBe(true)
        const [opening] = await read.select().from(classOpenings)
        expect(opening).toMatchObject({ code: 'GARDEN', classId: ali?.classId, openedAt: saturday })
      })
      await schools.with('oakfield', ({ write }) => write((tx) => tx.update(classOpenings).set({ code: 'ANOTHR' })))
      await openDoors(schools, saturday)
      await schools.with('oakfield', async ({ read }) => {
        const open = await read.select().from(classOpenings).where(isNull(classOpenings.closedAt))
        expect(open).toMatchObject([{ code: 'GARDEN' }])
      })
    } finally {
      await schools.close()
    }
  })
})
