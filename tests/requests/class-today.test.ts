import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { rateLimits } from '#db/schema/access.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { classOpenings } from '#db/schema/school/children.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, goToWorryBox, hiddenField, wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

async function aSchoolWithWillow() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const amira = await school.child('Amira', { in: willow })
  const bo = await school.child('Bo', { in: willow })
  const cat = await school.child('Cat', { in: willow })
  return { school, willow, mrAli, amira, bo, cat, browser: await school.signedIn(mrAli) }
}

/** What stands under a heading of the page. */
function under(html: string, heading: string): string {
  const [, after = ''] = html.split(heading)
  return after.replace(/<h2.*/s, '')
}

test('the page begins with how many children need somebody, and says who, why and by when', async () => {
  const { school, willow, amira, bo, browser } = await aSchoolWithWillow()
  await tells(school, amira, { want: 'talk to me today', text: 'please' })
  await tells(school, bo, { topic: 'friends', text: 'hello' })
  const { html } = await browser.visit(`/classes/${willow.id}`)
  expect(html).toContain('2 children need you today.')
  expect(html).toContain('They asked a grown-up to talk to them today.')
  expect(html).toContain('Due today at 15:30')
  expect(html).toContain('Told us something that has not been read yet.')
  expect(html).not.toContain('please')
})

test('nobody waiting is said as plainly', async () => {
  const { willow, browser } = await aSchoolWithWillow()
  expect((await browser.visit(`/classes/${willow.id}`)).html).toContain('No child is waiting for you.')
})

test('who is done, who is signed in and who has not had the chance stand apart', async () => {
  const { school, willow, amira, bo, browser } = await aSchoolWithWillow()
  await tells(school, amira, { mood: 1 })
  await school.childIn(bo)
  const { html } = await browser.visit(`/classes/${willow.id}`)
  expect(under(html, 'Done today')).toContain('Amira K')
  expect(under(html, 'Done today')).toMatch(/Amira K.*sad/s)
  expect(under(html, 'Signed in now')).toContain('Bo K')
  expect(under(html, 'Not checked in yet')).toContain('Cat K')

  school.clock.forward(6)
  expect(under((await browser.visit(`/classes/${willow.id}`)).html, 'Not checked in yet')).toContain('Bo K')
})

test('how children feel is for the grown-ups of the class: a lead sees only who is done', async () => {
  const { school, willow, amira } = await aSchoolWithWillow()
  await tells(school, amira, { mood: 1 })
  const lead = await school.signedIn(await school.person('lead'))
  const done = under((await lead.visit(`/classes/${willow.id}`)).html, 'Done today')
  expect(done).toContain('Amira K')
  expect(done).not.toContain('sad')
  expect((await lead.visit(`/classes/${willow.id}.data`)).html).not.toContain('faceSet')
})

test('looking at a class is on the record; another class is not found, which is on the record too', async () => {
  const { school, willow, cat, mrAli, browser } = await aSchoolWithWillow()
  await browser.visit(`/classes/${willow.id}`)
  const record = await school.audit()
  expect(record).toMatchObject([{ verb: 'READ', entity: 'class', entityId: willow.id, actorId: mrAli.id }])

  const other = await school.signedIn(await school.person('practitioner', { cares: await school.class('Beech') }))
  const answers = [
    await other.visit(`/classes/${willow.id}`),
    await other.visit(`/classes/${willow.id}/opening`),
    await other.submit(`/classes/${willow.id}/opening`, { minutes: '60' }),
    await other.submit(`/classes/${willow.id}/closing`),
    await other.visit(`/children/${cat.id}`),
    await other.visit(`/children/${cat.id}/pictures`),
    await other.submit(`/children/${cat.id}/unlock`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
  const since = (await school.audit()).slice(record.length)
  expect(since.map(({ verb, entity }) => `${verb} ${entity}`)).toEqual(answers.map(() => 'DENY record'))
})

test('a class is opened for as long as asked, keeps its code, and is closed again', async () => {
  const { school, willow, browser } = await aSchoolWithWillow()
  expect((await browser.submit(`/classes/${willow.id}/opening`, { minutes: '7' })).status).toBe(422)
  await browser.submit(`/classes/${willow.id}/opening`, { minutes: '30' })
  const [{ code } = { code: '' }] = await school.rows(classOpenings)
  const page = await browser.visit(`/classes/${willow.id}`)
  expect(page.html).toContain(code)
  expect(page.html).toContain('Check-in is open until 09:40.')

  await browser.submit(`/classes/${willow.id}/closing`)
  expect((await browser.visit(`/classes/${willow.id}`)).html).toContain('Check-in is closed.')
})

test('#12 a child who has to wait is let in again from the page', async () => {
  const { school, willow, amira, browser } = await aSchoolWithWillow()
  const wait = { count: 10, resetsAt: new Date('2026-11-17T20:00Z'), waitsUntil: new Date('2026-11-17T09:12Z') }
  await school.write((tx) => tx.insert(rateLimits).values({ key: pictureKeys.child(amira.id), ...wait }))
  const { html } = await browser.visit(`/classes/${willow.id}`)
  expect(html).toMatch(/Amira K<\/strong> has to wait until 09:12: too many wrong pictures/)
  await browser.submit(`/children/${amira.id}/unlock`)
  expect((await browser.visit(`/classes/${willow.id}`)).html).not.toContain('too many wrong pictures')
})

test('a child’s page shows the answers, why each alert fired, and what was told only by its link', async () => {
  const { school, amira, mrAli, browser } = await aSchoolWithWillow()
  const { worryId } = await tells(school, amira, { mood: 1, want: 'talk to me today', text: 'something of mine' })
  const { html } = await browser.visit(`/children/${amira.id}`)
  expect(html).toContain('Checked in on 1 of the last 30 school days: sad 1 time.')
  expect(html).toContain('Why you’re seeing this')
  expect(html).toContain('by rule TK-1')
  expect(html).toContain(`href="/worries/${worryId}"`)
  expect(html).not.toContain('something of mine')
  expect(await school.audit()).toContainEqual(
    expect.objectContaining({ verb: 'READ', entity: 'child', entityId: amira.id, actorId: mrAli.id }),
  )
})

test('a child’s pictures are shown to a grown-up of the class, on the record', async () => {
  const { school, amira, browser } = await aSchoolWithWillow()
  const { html } = await browser.visit(`/children/${amira.id}/pictures`)
  expect(html).toMatch(/1\. cat.*2\. star.*3\. boat/s)
  expect(await school.audit()).toMatchObject([{ verb: 'READ', action: 'pictures.read', entityId: amira.id }])
})

test('#41 a child to go to is never beside "no child is waiting", nor among those who have not checked in', async () => {
  const school = await aSchool()
  const { willow, teacher, tablet } = await aClassroom(school)
  const checkInId = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn: checkInId, worry: 'yes' })
  await tablet.submit(paths.safe, { checkIn: checkInId, answer: 'no' })
  await tablet.submit(paths.finish)
  const staff = await school.signedIn(teacher)
  const page = await staff.visit(href(paths.classToday, { classId: willow.id }))
  const said = wordsOn(page)
  expect(said).toContain('Go to 1 child now.')
  expect(said).not.toContain('No child is waiting')
  expect(parse(page.html).querySelector(`main a[href="${paths.checkOns}"]`)).not.toBeNull()
  expect(said).toMatch(/Not checked in yet\s*0/)
  expect(said).toMatch(/Started, not finished\s*1\s*Mia K/)

  const [alert] = await school.rows(alerts)
  await staff.submit(href(paths.checkOn, { alertId: alert?.id ?? '' }))
  const after = wordsOn(await staff.visit(href(paths.classToday, { classId: willow.id })))
  expect(after).toContain('No child is waiting for you.')
})
