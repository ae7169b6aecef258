import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { jobs } from '#db/schema/jobs.ts'
import { aSchool } from '#tests/support/school.ts'

async function aSchoolWhereWorkFailed() {
  const school = await aSchool()
  const at = school.clock.now()
  const dead = { kind: 'worry.escalate', payload: {}, state: 'dead', runAt: at, maxAttempts: 5, attempts: 5 } as const
  const [job] = await school.write((tx) =>
    tx
      .insert(jobs)
      .values({ ...dead, dedupe: 'once', doneAt: at, lastError: 'SQLITE_FULL' })
      .returning(),
  )
  const jobId = job?.id ?? ''
  const lead = await school.signedIn(await school.person('lead'))
  const state = async () => (await school.rows(jobs)).find(({ id }) => id === jobId)
  return { school, lead, jobId, state }
}

test('the desk leads to what did not happen, and the lead has it tried again with all its tries', async () => {
  const { school, lead, jobId, state } = await aSchoolWhereWorkFailed()
  expect((await lead.visit(paths.desk)).html).toContain(`href="${paths.failedWork}"`)
  expect((await lead.visit(paths.failedWork)).html).toContain('telling someone about a worry')

  for (let time = 0; time < 2; time++)
    expect((await lead.submit(href(paths.workAgain, { jobId }))).location).toBe(paths.failedWork)
  expect(await state()).toMatchObject({ state: 'ready', attempts: 0, doneAt: null })
  expect((await lead.visit(paths.failedWork)).html).toContain('Nothing has failed.')
  expect(await school.audit()).toContainEqual(
    expect.objectContaining({ action: 'work.manage', entity: 'job', entityId: jobId }),
  )
})

test('what somebody has seen to is left, and does not run again', async () => {
  const { lead, jobId, state } = await aSchoolWhereWorkFailed()
  await lead.submit(href(paths.workLeft, { jobId }))
  expect(await state()).toMatchObject({ state: 'done' })
  await lead.submit(href(paths.workAgain, { jobId }))
  expect(await state()).toMatchObject({ state: 'done' })
})

test('work there is not is not found, and only the lead and deputies have a say', async () => {
  const { school, lead, jobId, state } = await aSchoolWhereWorkFailed()
  expect((await lead.submit(href(paths.workAgain, { jobId: randomUUID() }))).status).toBe(404)
  for (const role of ['practitioner', 'head', 'office', 'carer'] as const) {
    const other = await school.signedIn(await school.person(role))
    expect((await other.submit(href(paths.workAgain, { jobId }))).status).toBe(403)
    expect((await other.visit(paths.failedWork)).status).toBe(403)
  }
  expect(await state()).toMatchObject({ state: 'dead' })
})
