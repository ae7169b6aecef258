import { createClient } from '@libsql/client'
import { sql } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { submittedForms } from '#db/schema/access.ts'
import { alertEvents, alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { classOpenings } from '#db/schema/school/children.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { everyRow, rowCounts } from './every-row.ts'
import { aClassroom, checkIn, goToWorryBox, hiddenField } from './tablet.ts'

/** An alert of a child who asked to be talked to, with somebody who may take it. */
async function anAlert(school: School) {
  const classroom = await aClassroom(school)
  await checkIn(classroom.tablet, { worry: { want: 'talk to me today', words: 'please' } })
  const [alert] = await school.rows(alerts)
  const alertId = alert?.id ?? ''
  const teacher = await school.signedIn(classroom.teacher)
  const lead = await school.signedIn(classroom.lead)
  const seen = hiddenField(await lead.visit(href(paths.alert, { alertId })), 'seen')
  const at = (path: typeof paths.acknowledgement | typeof paths.note | typeof paths.resolution) =>
    href(path, { alertId })
  return { ...classroom, alertId, teacherIn: teacher, leadIn: lead, seen, at }
}

const kinds = async (school: School) => (await school.rows(alertEvents)).map(({ kind }) => kind)

test('of twenty who take an alert at once one has it, and the others hear who', async () => {
  const school = await aSchool()
  const { teacherIn, leadIn, seen, at } = await anAlert(school)
  const takers = Array.from({ length: 20 }, (_, place) => (place % 2 === 0 ? teacherIn : leadIn))
  const answers = await Promise.all(takers.map((browser) => browser.submit(at(paths.acknowledgement), { seen })))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 303)).toHaveLength(1)
  expect(statuses.filter((status) => status === 409)).toHaveLength(19)
  expect(answers.find(({ status }) => status === 409)?.html).toMatch(
    /(Mr Ali|Mrs Khan|You) (is|are) already dealing with this alert/,
  )
  expect((await kinds(school)).filter((kind) => kind === 'acknowledged')).toHaveLength(1)
})

test('a note sent twice is kept once, and a new page keeps a new one', async () => {
  const school = await aSchool()
  const { leadIn, seen, at } = await anAlert(school)
  await leadIn.submit(at(paths.acknowledgement), { seen })
  const send = async () => {
    const token = hiddenField(await leadIn.visit(at(paths.note)), 'token')
    const fields = { token, note: 'Spoke at break' }
    return Promise.all([1, 2, 3].map(() => leadIn.submit(at(paths.note), fields)))
  }
  expect((await send()).map(({ status }) => status)).toEqual([303, 303, 303])
  expect((await kinds(school)).filter((kind) => kind === 'note')).toHaveLength(1)
  await send()
  expect((await kinds(school)).filter((kind) => kind === 'note')).toHaveLength(2)
  // The two notes, and the words the child wrote.
  expect(await school.rows(submittedForms)).toHaveLength(3)
})

test('an alert is resolved once, and then neither noted on, taken nor resolved again', async () => {
  const school = await aSchool()
  const { leadIn, teacherIn, seen, at } = await anAlert(school)
  const resolution = { done: 'Talked', outcome: 'talked with the child', told: 'yes', verdict: 'right' }
  expect((await leadIn.submit(at(paths.resolution), resolution)).status).toBe(409)
  await leadIn.submit(at(paths.acknowledgement), { seen })
  const token = hiddenField(await teacherIn.visit(at(paths.note)), 'token')
  const both = await Promise.all([leadIn, teacherIn].map((browser) => browser.submit(at(paths.resolution), resolution)))
  expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  expect((await teacherIn.submit(at(paths.note), { token, note: 'late' })).status).toBe(409)
  expect((await teacherIn.submit(at(paths.acknowledgement), { seen })).status).toBe(409)
  expect((await kinds(school)).filter((kind) => kind === 'resolved')).toHaveLength(1)
})

test('opening a class twice keeps its code, and closing it twice closes it', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const staff = await school.signedIn(await school.person('practitioner', { cares: willow }))
  const path = href(paths.opening, { classId: willow.id })
  await Promise.all([1, 2, 3].map(() => staff.submit(path, { minutes: '30' })))
  await staff.submit(path, { minutes: '120' })
  const [opening, another] = await school.rows(classOpenings)
  expect(another).toBeUndefined()
  const inTwoHours = new Date(school.clock.now().getTime() + 120 * 60_000)
  expect(opening?.closesAt).toEqual(inTwoHours)
  await staff.submit(path, { minutes: '30' })
  expect((await school.rows(classOpenings)).map(({ closesAt }) => closesAt)).toEqual([inTwoHours])
  const close = () => staff.submit(href(paths.closing, { classId: willow.id }))
  expect([(await close()).status, (await close()).status]).toEqual([303, 303])
  await staff.submit(path, { minutes: '30' })
  const codes = (await school.rows(classOpenings)).map(({ code }) => code)
  expect(new Set(codes).size).toBe(2)
})

test('fifty children finish at once, and every one is kept', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const tablets = []
  for (let number = 0; number < 50; number++)
    tablets.push(await school.childIn(await school.child(`Child ${number}`, { in: willow, yearGroup: '6' })))
  const pages = await Promise.all(tablets.map((tablet) => checkIn(tablet, { worry: { words: 'x', safe: 'no' } })))
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]))
  const counts = await rowCounts(school)
  expect(counts).toMatchObject({ check_ins: 50, worries: 50, alerts: 50, alert_evidence: 50, child_stickers: 50 })
})

test('when the disk is full the child is asked to try again, nothing is half kept, and trying again works', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  await tablet.submit(paths.safe, { checkIn: checkInId, answer: 'no' })
  const fields = { checkIn: checkInId, token: crypto.randomUUID(), words: '字'.repeat(2000) }
  const before = await everyRow(school)
  await school.write((tx) => tx.run(sql.raw('PRAGMA max_page_count = 1')))
  const page = await tablet.submit(paths.worryWords, fields)
  expect(page.status).toBe(503)
  expect(parse(page.html).querySelector('h1')?.textContent).toBe('Wait a little. Then try again.')
  expect(await everyRow(school)).toEqual(before)

  await school.write((tx) => tx.run(sql.raw('PRAGMA max_page_count = 1073741823')))
  expect(await tablet.submit(paths.worryWords, fields)).toMatchObject({ status: 303, location: paths.allDone })
  expect(await school.rows(alertEvidence)).toHaveLength(1)
})

test(
  'while something else holds the database nothing is half kept, everybody can still look, and trying again works',
  { timeout: 60_000 },
  async () => {
    const school = await aSchool()
    const { teacher, tablet } = await aClassroom(school)
    const staff = await school.signedIn(teacher)
    const fields = { checkIn: hiddenField(await goToWorryBox(tablet), 'checkIn'), worry: 'yes' }
    const file = await school.schools.maintenance(school.slug, (place) =>
      Promise.resolve('file' in place ? place.file : ''),
    )
    const other = createClient({ url: `file:${file}` })
    const held = await other.transaction('write')
    const before = await everyRow(school)
    const sent = [tablet.submit(paths.worryBox, fields), tablet.submit(paths.helpNow)]
    expect((await staff.visit(paths.checkOns)).status).toBe(200)
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([503, 503])
    expect(await everyRow(school)).toEqual(before)

    await held.rollback()
    other.close()
    expect((await tablet.submit(paths.helpNow)).status).toBe(303)
    expect((await tablet.submit(paths.worryBox, fields)).status).toBe(303)
    expect(await school.rows(worries)).toHaveLength(1)
  },
)
