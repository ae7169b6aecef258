import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { jobActions, type JobAction } from '#app/access/job-actions.ts'
import { grantForJob } from '#app/access/job-grant.server.ts'
import { actions } from '#app/access/policy.ts'
import { readEnv } from '#app/server/env.server.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { counters } from '#db/schema/school/children.ts'
import { atSchool } from '#tests/schools/acting.ts'
import { aSchoolAtWork, slug } from './a-school-at-work.ts'

const at = new Date('2026-11-17T09:10:00Z')

function asJob<T>(finish: () => Promise<void>, use: (grant: ReturnType<typeof grantForJob<JobAction>>) => Promise<T>) {
  return async ({ schools }: Awaited<ReturnType<typeof aSchoolAtWork>>) =>
    atSchool(schools, slug, (place) => use(grantForJob({ ...place, jobId: 'one', at, finish }, 'queue.tidy')))
}

test('what The Lift does by itself nobody has the role for', () => {
  const byRole = new Set<string>(actions)
  expect(jobActions.filter((action) => byRole.has(action))).toEqual([])
})

test('a job’s change, its audit line and its end are one: none without the others', async () => {
  const school = await aSchoolAtWork()
  const lost = asJob(
    () => Promise.reject(new Error('somebody else has it')),
    (grant) => grant.change('job', 'one', (tx) => tx.insert(counters).values({ name: 'late', last: 1 })),
  )
  await expect(lost(school)).rejects.toThrow('somebody else has it')
  expect(await school.lease(({ read }) => read.$count(counters))).toBe(0)
  expect(await school.lease(({ read }) => read.$count(auditEntries))).toBe(0)

  const own = asJob(
    () => Promise.resolve(),
    (grant) => grant.change('job', 'one', (tx) => tx.insert(counters).values({ name: 'mine', last: 1 })),
  )
  await own(school)
  const lines = await school.lease(({ read }) =>
    read.select().from(auditEntries).where(eq(auditEntries.action, 'queue.tidy')),
  )
  expect(lines).toMatchObject([
    { actorId: 'the-lift', actorRoles: '', requestId: 'job one', address: null, agent: null },
  ])
})

test('mail is set up with a server and a plain address, or not at all', () => {
  const SMTP_URL = 'smtps://lift:secret@mail.example:465'
  expect(readEnv({}).mail).toBeUndefined()
  expect(readEnv({ SMTP_URL, MAIL_FROM: 'lift@school.example' }).mail).toEqual({
    url: SMTP_URL,
    from: 'lift@school.example',
  })
  expect(readEnv({ PLATFORM_MAIL: 'help@lift.example' }).PLATFORM_MAIL).toBe('help@lift.example')
  expect(() => readEnv({ PLATFORM_MAIL: 'The Lift <help@lift.example>' })).toThrow('PLATFORM_MAIL must be')
  expect(() => readEnv({ SMTP_URL })).toThrow('SMTP_URL and MAIL_FROM must be set together')
  expect(() => readEnv({ SMTP_URL, MAIL_FROM: 'The Lift <lift@school.example>' })).toThrow('MAIL_FROM must be')
  expect(() => readEnv({ SMTP_URL: 'https://mail.example', MAIL_FROM: 'lift@school.example' })).toThrow(
    'SMTP_URL must be',
  )
})
