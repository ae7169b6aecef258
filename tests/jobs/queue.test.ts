import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { mostAttempts, waitAfter } from '#app/jobs/attempts.ts'
import { bringForward, enqueue } from '#app/jobs/enqueue.server.ts'
import { handles } from '#app/jobs/handler.ts'
import { nextRun } from '#app/jobs/next-run.ts'
import { endAttempt, takeJobs } from '#app/jobs/queue.server.ts'
import { failedJobs } from '#app/jobs/failed-jobs.server.ts'
import type { JobHandlers } from '#app/jobs/worker.server.ts'
import { organisations, schoolsDue } from '#db/register/schema.ts'
import { heldForms } from '#db/schema/access.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { jobs, schedules } from '#db/schema/jobs.ts'
import { counters } from '#db/schema/school/children.ts'
import { openedAlerts } from '#tests/support/opened.ts'
import { aSchoolAtWork, slug, type SchoolAtWork } from './a-school-at-work.ts'
import { notSureSafe } from './findings.ts'

const at = new Date('2026-11-17T09:10:00Z')
const tidy = { kind: 'queue.tidy', payload: {}, runAt: at } as const

/** A school whose "queue.tidy" does as it is told instead: work without any meaning. */
function doing(run: (attempt: number) => void) {
  let attempts = 0
  return (usual: JobHandlers): JobHandlers => ({
    ...usual,
    schedules: [],
    handlers: {
      ...usual.handlers,
      'queue.tidy': handles('queue.tidy', {
        payload: z.object({}),
        run: (grant) =>
          grant.change('job', 'test', async (tx) => {
            await tx.insert(counters).values({ name: `attempt ${++attempts}`, last: 1 })
            run(attempts)
          }),
      }),
    },
  })
}

const addWork = (school: SchoolAtWork, work: Partial<Parameters<typeof enqueue>[1]> = {}) =>
  school.lease(({ write }) => write((tx) => enqueue(tx, { ...tidy, dedupe: 'once', ...work })))
const counted = (school: SchoolAtWork) => school.lease(({ read }) => read.$count(counters))

describe('work for later', () => {
  test('is kept with the change that makes it necessary, or not at all', async () => {
    const school = await aSchoolAtWork()
    const change = school.lease(({ write }) =>
      write(async (tx) => {
        await enqueue(tx, { ...tidy, dedupe: 'once' })
        throw new Error('the change was refused')
      }),
    )
    await expect(change).rejects.toThrow('the change was refused')
    expect(await school.jobs()).toEqual([])
  })

  test('asked for twice is done once', async () => {
    const school = await aSchoolAtWork({ skills: doing(() => undefined) })
    await addWork(school)
    await addWork(school)
    await school.workNow()
    await addWork(school)
    await school.workNow()
    expect(await counted(school)).toBe(1)
  })

  test('that is brought forward is done now, and done once', async () => {
    const school = await aSchoolAtWork({ skills: doing(() => undefined) })
    await addWork(school, { runAt: new Date('2026-11-17T15:00:00Z') })
    await school.workNow()
    expect(await counted(school)).toBe(0)
    await school.lease(({ write }) => write((tx) => bringForward(tx, 'once', at)))
    await school.liveUntil('2026-11-17T16:00:00Z')
    expect(await counted(school)).toBe(1)
  })

  test('that fails is tried again, each time later, and leaves nothing of the attempts that failed', async () => {
    const school = await aSchoolAtWork({
      skills: doing((attempt) => {
        if (attempt < 4) throw Object.assign(new Error('Zebedee'), { code: 'E_AGAIN' })
      }),
    })
    await addWork(school)
    await school.workNow()
    const [first] = await school.jobs()
    expect(first).toMatchObject({ state: 'ready', attempts: 1, lastError: 'E_AGAIN' })
    expect(first?.runAt.getTime()).toBe(at.getTime() + 2_000)
    await school.liveUntil('2026-11-17T09:11:00Z')
    const [last] = await school.jobs()
    expect(last).toMatchObject({ state: 'done', attempts: 4, lastError: null })
    expect(await counted(school)).toBe(1)
  })

  test('waits longer each time, never more than an hour and a quarter, and never for nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const wait = waitAfter(attempts, chance)
        expect(wait).toBeGreaterThanOrEqual(Math.min(3_600_000, 1_000 * 2 ** attempts) * 0.74)
        expect(wait).toBeLessThanOrEqual(3_600_000 * 1.25)
      }),
    )
  })

  test('that nobody can do is given up, and stands where the lead sees it', async () => {
    const school = await aSchoolAtWork({
      skills: doing(() => {
        throw new Error('never')
      }),
    })
    const lead = await school.person('lead', 'Mrs Khan')
    await addWork(school)
    await school.liveUntil('2026-11-18T09:00:00Z')
    expect(await school.grant(lead, 'desk.read', failedJobs)).toMatchObject([
      { kind: 'queue.tidy', at: expect.any(Date) as Date, error: 'Error' },
    ])
    expect(await school.jobs()).toMatchObject([{ state: 'dead', attempts: mostAttempts['queue.tidy'] }])
    expect(await counted(school)).toBe(0)
  })
})

describe('whoever takes work', () => {
  test('and is overtaken changes nothing any more', async () => {
    const school = await aSchoolAtWork()
    await addWork(school)
    await school.lease(async ({ write }) => {
      const [slow] = await write((tx) => takeJobs(tx, at, 1_000))
      const [quick] = await write((tx) => takeJobs(tx, new Date(at.getTime() + 1_000), 1_000))
      if (!slow || !quick) throw new Error('nobody took it')
      expect(quick).toMatchObject({ id: slow.id, fence: slow.fence + 1 })
      const late = write(async (tx) => {
        await tx.insert(counters).values({ name: 'late', last: 1 })
        await endAttempt(tx, slow, { state: 'done' })
      })
      await expect(late).rejects.toMatchObject({ code: 'JOB_LOST' })
      await write((tx) => endAttempt(tx, quick, { state: 'done' }))
      await expect(write((tx) => endAttempt(tx, quick, { state: 'done' }))).rejects.toMatchObject({ code: 'JOB_LOST' })
    })
    expect(await counted(school)).toBe(0)
  })

  test('may be overtaken when the clock has gone back, and nothing is lost or done twice', async () => {
    const school = await aSchoolAtWork({ skills: doing(() => undefined) })
    await addWork(school)
    // Somebody took the school and its work, and died; then the clock was put right by two hours.
    await school.worker.sweep()
    await school.lease(({ write }) => write((tx) => tx.delete(counters)))
    await addWork(school, { dedupe: 'again', runAt: new Date('2026-11-17T07:05:00Z') })
    await school.schools.register.due.take({ owner: 'dead', at: new Date('2026-11-17T09:20:00Z'), leaseMs: 60_000 })
    await school.lease(({ write }) => write((tx) => takeJobs(tx, new Date('2026-11-17T09:20:00Z'), 60_000)))
    school.clock.set('2026-11-17T07:10:00Z')
    await school.schools.register.due.poke((await due(school))?.organisationId ?? '', at)
    await school.liveUntil('2026-11-17T09:22:00Z')
    expect(await counted(school)).toBe(1)
    expect((await school.jobs()).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})

const due = async ({ schools }: SchoolAtWork) => (await schools.register.read.select().from(schoolsDue))[0]

describe('work about a child that is given up', () => {
  const broken = (usual: JobHandlers): JobHandlers => ({
    ...usual,
    handlers: {
      ...usual.handlers,
      'alert.escalate': {
        ...usual.handlers['alert.escalate'],
        run: () => Promise.reject(new Error('a mistake of ours')),
      },
    },
  })

  test('raises an urgent alert about the same child, once', async () => {
    const school = await aSchoolAtWork({ skills: broken })
    const lead = await school.person('lead', 'Mrs Khan')
    await school.raise(notSureSafe)
    await school.liveUntil('2026-11-18T09:00:00Z')
    const raised = await school.lease(({ read }) => openedAlerts(read))
    expect(
      raised.map(({ category, severity, audience, childId }) => ({ category, severity, audience, childId })),
    ).toEqual([
      { category: 'safety', severity: 'high', audience: 'lead', childId: school.childId },
      { category: 'work that failed', severity: 'urgent', audience: 'lead', childId: school.childId },
    ])
    // That alert could not be passed on either: it is not followed by another, and both stand on the desk.
    expect(await school.grant(lead, 'desk.read', failedJobs)).toHaveLength(2)
    const minutes = ((raised[1]?.raisedAt.getTime() ?? 0) - at.getTime()) / 60_000
    expect(minutes).toBeLessThan(5)
  })

  test('is audited in the name of The Lift, with the alert it raised', async () => {
    const school = await aSchoolAtWork({ skills: broken })
    await school.raise(notSureSafe)
    await school.liveUntil('2026-11-17T09:20:00Z')
    const lines = await school.lease(({ read }) =>
      read.select().from(auditEntries).where(eq(auditEntries.action, 'alert.escalate')),
    )
    expect(lines[0]).toMatchObject({ actorId: 'the-lift', actorRoles: '', entity: 'alert', verb: 'UPDATE' })
    expect(lines[0]?.after).toContain('"givenUp":true')
  })
})

describe('schedules', () => {
  test('come round once on each day, whatever the clocks do', () => {
    for (const [from, days] of [
      ['2026-10-23T12:00:00Z', 4],
      ['2027-03-26T12:00:00Z', 4],
    ] as const) {
      const runs = [nextRun('30 1 * * *', 'Europe/London', new Date(from))]
      while (runs.length < days) runs.push(nextRun('30 1 * * *', 'Europe/London', runs.at(-1) ?? new Date(from)))
      const dates = runs.map((run) => run.toLocaleDateString('en-GB', { timeZone: 'Europe/London' }))
      expect(new Set(dates).size).toBe(days)
    }
  })

  test('are kept by the school, and run again and again', async () => {
    const school = await aSchoolAtWork()
    await school.worker.sweep()
    await school.liveUntil('2026-11-20T12:00:00Z')
    const kept = await school.lease(({ read }) => read.select().from(schedules))
    expect(kept.map(({ name, nextAt }) => `${name} ${nextAt.toISOString()}`).sort()).toEqual([
      'duty 2026-11-21T08:00:00.000Z',
      'patterns 2026-11-20T18:00:00.000Z',
      'readers 2026-11-21T07:30:00.000Z',
      'tidy 2026-11-21T02:30:00.000Z',
      'weekly list 2026-11-23T08:00:00.000Z',
    ])
    const tidied = (await school.jobs()).filter(({ kind }) => kind === 'queue.tidy')
    expect(tidied.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'ready'])
  })

  test('#2 forget in the night the forms that nobody came back for within an hour', async () => {
    const school = await aSchoolAtWork()
    const kept = (id: string, keptAt: string) => ({
      id,
      address: '/',
      sealed: Buffer.alloc(1),
      keptAt: new Date(keptAt),
    })
    const all = [kept('old', '2026-11-20T01:00:00Z'), kept('new', '2026-11-20T01:45:00Z')]
    await school.lease(({ write }) => write((tx) => tx.insert(heldForms).values(all)))
    await school.worker.sweep()
    await school.liveUntil('2026-11-20T12:00:00Z')
    const left = await school.lease(({ read }) => read.select({ id: heldForms.id }).from(heldForms))
    expect(left).toEqual([{ id: 'new' }])
  })

  test('forget work that is long over', async () => {
    const school = await aSchoolAtWork()
    await addWork(school, { dedupe: 'old' })
    await school.liveUntil('2026-12-19T12:00:00Z')
    const left = await school.jobs()
    expect(left.map(({ dedupe }) => dedupe)).not.toContain('old')
    expect(left.filter(({ kind }) => kind === 'queue.tidy').length).toBeLessThan(33)
    expect(left.filter(({ kind }) => kind === 'patterns.look').length).toBeLessThan(25)
  })
})

describe('a sweep', () => {
  test('over schools where nothing is due asks one question, however many there are', async () => {
    const school = await aSchoolAtWork()
    await school.liveUntil('2026-11-17T09:30:00Z')
    const [row] = await school.schools.register.read.select().from(organisations)
    if (!row) throw new Error('there is no school')
    const many = Array.from({ length: 500 }, (_, n) => ({ ...row, id: `many-${n}`, slug: `many-${n}` }))
    await school.schools.register.write(async (tx) => {
      await tx.insert(organisations).values(many)
      const dueAt = new Date('2026-11-18T09:00:00Z')
      await tx.insert(schoolsDue).values(many.map(({ id }) => ({ organisationId: id, dueAt })))
    })
    const questions: string[] = []
    const { due: index } = school.schools.register
    for (const name of ['isAny', 'take', 'giveBack', 'enrol', 'hasten', 'poke'] as const) {
      const asked = index[name] as (...args: unknown[]) => unknown
      Object.assign(index, { [name]: (...args: unknown[]) => (questions.push(name), asked(...args)) })
    }
    const { opens } = school.schools.stats()
    expect(await school.worker.sweep()).toBe(0)
    expect(questions).toEqual(['isAny'])
    expect(school.schools.stats().opens).toBe(opens)
  })

  test('says how long work has waited that should be done', async () => {
    const school = await aSchoolAtWork({ skills: doing(() => undefined) })
    await school.liveUntil('2026-11-17T09:30:00Z')
    const { due: index } = school.schools.register
    const at = new Date('2026-11-17T09:31:00Z')
    expect(await index.waitingSince(at)).toBeNull()
    const since = new Date('2026-11-17T09:30:10Z')
    await index.poke((await due(school))?.organisationId ?? '', since)
    expect(await index.waitingSince(at)).toEqual(since)
  })

  test('leaves a suspended school alone, and does its work when it is back', async () => {
    const school = await aSchoolAtWork({ skills: doing(() => undefined) })
    const set = (status: 'active' | 'suspended') =>
      school.schools.register.write((tx) =>
        tx.update(organisations).set({ status }).where(eq(organisations.slug, slug)),
      )
    await addWork(school)
    await set('suspended')
    await school.liveUntil('2026-11-17T09:20:00Z')
    await set('active')
    expect(await counted(school)).toBe(0)
    await school.liveUntil('2026-11-17T09:30:00Z')
    expect(await counted(school)).toBe(1)
  })

  test('finds work that nobody spoke of within a day', async () => {
    const school = await aSchoolAtWork({ skills: doing(() => undefined) })
    await school.liveUntil('2026-11-17T09:30:00Z')
    await school.lease(({ write }) =>
      write((tx) => tx.insert(jobs).values({ ...tidy, dedupe: 'unspoken', maxAttempts: 3 })),
    )
    await school.liveUntil('2026-11-18T09:31:00Z')
    expect(await counted(school)).toBe(1)
  })
})
