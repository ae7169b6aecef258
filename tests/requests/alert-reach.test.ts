import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { alertOf, carried, tells } from './telling.ts'

const talkToday = { want: 'talk to me today', size: 'small', text: 'nobody plays with me' } as const
const homeIsBig = { topic: 'home', size: 'big', text: 'dad shouts' } as const

async function aSchoolWithAmira() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  return { school, willow, amira, mrAli, mrsKhan }
}

test('an alert about a child of another class is not found, and only that somebody asked is recorded', async () => {
  const { school, amira } = await aSchoolWithAmira()
  const beech = await school.class('Beech')
  const other = await school.person('practitioner', { cares: beech })
  const { alertId, worryId } = await tells(school, amira, talkToday)
  const browser = await school.signedIn(other)
  const before = await school.audit()

  const seen = alertId
  const token = crypto.randomUUID()
  const done = { done: 'x', outcome: 'kept an eye on it', told: 'yes', verdict: 'right' }
  const answers = [
    await browser.visit(`/alerts/${alertId}`),
    await browser.submit(`/alerts/${alertId}/acknowledgement`, { seen }),
    await browser.submit(`/alerts/${alertId}/note`, { note: 'x', token }),
    await browser.submit(`/alerts/${alertId}/resolution`, done),
    await browser.visit(`/worries/${worryId}`),
    await browser.submit(`/worries/${worryId}/reading`, { seen: worryId }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
  for (const { html } of answers) expect(html).not.toContain('Amira')
  const since = (await school.audit()).filter(({ seq }) => !before.some((line) => line.seq === seq))
  expect(since.map(({ verb, entityId }) => [verb, entityId])).not.toContainEqual(['READ', alertId])
  expect([...new Set(since.map(({ verb }) => verb))]).toEqual(['DENY'])
  expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread' })
})

test('a teacher opens neither an alert that is for the lead nor the worry behind it; the lead opens both', async () => {
  const { school, amira, mrAli, mrsKhan } = await aSchoolWithAmira()
  const { alertId, worryId } = await tells(school, amira, homeIsBig)
  const teacher = await school.signedIn(mrAli)
  const lead = await school.signedIn(mrsKhan)

  expect((await teacher.visit(`/alerts/${alertId}`)).status).toBe(404)
  expect((await teacher.visit(`/worries/${worryId}`)).status).toBe(404)
  expect((await teacher.visit('/to-do')).html).not.toContain('Amira')
  expect((await lead.visit(`/alerts/${alertId}`)).html).toContain('dad shouts')
  expect((await lead.visit(`/worries/${worryId}`)).html).toContain('dad shouts')
})

test('taking an alert of the class leaves a worry for the lead unread and unseen', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const { alertIds } = await tells(school, amira, { ...homeIsBig, want: 'talk to me today' })
  const teacher = await school.signedIn(mrAli)
  const talk = alertIds[0] ?? ''
  const page = await teacher.visit(`/alerts/${talk}`)

  expect(page.status).toBe(200)
  expect(page.html).not.toContain('dad shouts')
  await teacher.submit(`/alerts/${talk}/acknowledgement`, { seen: carried(page.html, 'seen') })

  expect(await alertOf(school, talk)).toMatchObject({ state: 'acknowledged' })
  expect(await school.rows(worries)).toMatchObject([{ readAt: null, readBy: null }])
})

test('an alert and the worry behind it are shown only once the reading is on the record', async () => {
  const { school, amira, mrAli } = await aSchoolWithAmira()
  const { alertId, worryId } = await tells(school, amira, talkToday)
  const browser = await school.signedIn(mrAli)
  await browser.visit(`/alerts/${alertId}`)
  const read = (await school.audit()).filter(({ verb }) => verb === 'READ')
  expect(read.map(({ entityId, actorId }) => [entityId, actorId])).toEqual([
    [alertId, mrAli.id],
    [worryId, mrAli.id],
  ])

  await school.write(async (tx) => {
    await tx.run(
      sql`create trigger nothing_can_be_recorded before insert on audit_entries begin select raise(abort, 'full'); end`,
    )
  })
  for (const address of [
    `/alerts/${alertId}`,
    `/worries/${worryId}`,
    `/children/${amira.id}`,
    `/classes/${amira.classId}`,
  ]) {
    const page = await browser.visit(address)
    expect(page.status).toBeGreaterThanOrEqual(500)
    expect(page.html).not.toContain('nobody plays with me')
    expect(page.html).not.toContain('Amira')
  }
})
