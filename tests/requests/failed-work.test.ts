import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { jobs } from '#db/schema/jobs.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, checkIn, wordsOn } from './tablet.ts'

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
    expect((await lead.submit(href(paths.workAgain, { jobId }))).location).toBe(`${paths.failedWork}?saved=work-again`)
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
  for (const role of ['practitioner', 'office', 'carer'] as const) {
    const other = await school.signedIn(await school.person(role))
    expect((await other.submit(href(paths.workAgain, { jobId }))).status).toBe(403)
    expect((await other.visit(paths.failedWork)).status).toBe(403)
  }
  const head = await school.signedIn(await school.person('head'))
  expect((await head.submit(href(paths.workAgain, { jobId }))).status).toBe(404)
  expect((await head.visit(paths.failedWork)).html).toContain('Nothing has failed.')
  expect(await state()).toMatchObject({ state: 'dead' })
})

/** A child told something, and nothing that was to be done because of it ever happened. */
async function afterTelling(words: string) {
  const school = await aSchool()
  const { tablet, lead } = await aClassroom(school)
  const deputy = await school.person('deputy', { name: 'Joe Osei', knownAs: 'Mr Osei' })
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  await checkIn(tablet, { worry: { words } })
  const failed = (await school.rows(jobs)).map(({ id }) => id)
  await school.write((tx) => tx.update(jobs).set({ state: 'dead', doneAt: school.clock.now() }))
  const listed = async (person: { id: string }) =>
    parse((await (await school.signedIn(person)).visit(paths.failedWork)).html).querySelectorAll('tbody tr').length
  return { school, lead, deputy, head, failed, listed }
}

test('#6 nobody sees or waves away work that was to tell the head about them: it is the head’s', async () => {
  const { school, lead, deputy, head, failed, listed } = await afterTelling('mrs khan hits me')
  expect(failed.length).toBeGreaterThan(2)
  for (const person of [lead, deputy]) {
    const browser = await school.signedIn(person)
    expect(wordsOn(await browser.visit(paths.desk))).not.toContain('failed')
    expect(wordsOn(await browser.visit(paths.failedWork))).toContain('Nothing has failed.')
    for (const jobId of failed)
      for (const path of [paths.workLeft, paths.workAgain])
        expect((await browser.submit(href(path, { jobId }))).status).toBe(404)
  }
  const states = async () => [...new Set((await school.rows(jobs)).map(({ state }) => state))]
  expect(await states()).toEqual(['dead'])

  expect(await listed(head)).toBe(failed.length)
  const asHead = await school.signedIn(head)
  expect(wordsOn(await asHead.visit(paths.allegations))).toContain(`${failed.length} tasks have failed.`)
  for (const jobId of failed) expect((await asHead.submit(href(paths.workAgain, { jobId }))).status).toBe(303)
  expect(await states()).toEqual(['ready'])
})

test('#6 the lead still sees work about what is theirs, and the head sees none of it', async () => {
  const { head, lead, failed, listed } = await afterTelling('i lost my bottle')
  expect(await listed(lead)).toBe(failed.length)
  expect(await listed(head)).toBe(0)
})

test('#6 a message that could not be sent is about what it was written for', async () => {
  const { school, lead, deputy, head, listed } = await afterTelling('mr osei hits me')
  const before = await listed(head)
  const [alert] = await school.rows(alerts)
  const at = school.clock.now()
  await school.write(async (tx) => {
    await writeMessages(tx, { kind: 'urgent', to: [head], at, about: `alert:${alert?.id ?? ''}:level:0` })
    await tx.update(jobs).set({ state: 'dead', doneAt: at })
  })
  expect(await listed(head)).toBe(before + 1)
  expect(await listed(lead)).toBe(0)
  expect(await listed(deputy)).toBe(0)
})
