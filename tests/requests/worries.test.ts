import { expect, test } from 'vitest'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { wordsOn } from './tablet.ts'
import { carried, tells } from './telling.ts'

async function aSchoolWithWorry(asksFor?: string) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const text = 'قلبي <b>ثقيل</b>\n😀  twice'
  const { worryId } = await tells(school, amira, { topic: 'friends', text, ...(asksFor ? { asksFor } : {}) })
  return { school, amira, mrAli, worryId, text }
}

test('what a child told is shown exactly as told, and reading it is on the record first', async () => {
  const { school, mrAli, worryId } = await aSchoolWithWorry()
  const { html } = await (await school.signedIn(mrAli)).visit(`/worries/${worryId}`)
  expect(html).toContain('dir="auto">قلبي &lt;b&gt;ثقيل&lt;/b&gt;\n😀  twice<')
  expect(await school.audit()).toMatchObject([{ verb: 'READ', entity: 'worry', entityId: worryId, actorId: mrAli.id }])
})

test('a worry is read by one person, once; whoever comes later hears who', async () => {
  const { school, mrAli, worryId } = await aSchoolWithWorry()
  const [teacher, lead] = [await school.signedIn(mrAli), await school.signedIn(await school.person('lead'))]
  for (const press of [1, 2]) {
    const pressed = await teacher.submit(`/worries/${worryId}/reading`, { seen: worryId })
    expect(pressed.status, `press ${press}`).toBe(303)
    school.clock.forward(1)
  }
  const late = await lead.submit(`/worries/${worryId}/reading`, { seen: worryId })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Mr Ali has already read this.')
  const [kept] = await school.rows(worries)
  expect(kept).toMatchObject({ readBy: mrAli.id, readAt: new Date('2026-11-17T09:10:00Z') })
  expect((await lead.visit(`/worries/${worryId}`)).html).toContain('Mr Ali read this today at 09:10.')
})

test('the grown-up a child asked for reads what they told, and gets no further', async () => {
  const school = await aSchool()
  const [willow, beech] = [await school.class('Willow'), await school.class('Beech')]
  const amira = await school.child('Amira', { in: willow })
  const asked = await school.person('practitioner', { knownAs: 'Miss Reed', cares: beech })
  const { worryId } = await tells(school, amira, {
    topic: 'home',
    size: 'big',
    text: 'only for you',
    asksFor: asked.id,
  })
  const browser = await school.signedIn(asked)
  const page = await browser.visit(`/worries/${worryId}`)
  expect(page.html).toContain('only for you')
  expect(page.html).toContain('Miss Reed')
  expect(page.html).not.toContain(`/children/${amira.id}`)
  expect((await browser.visit(`/children/${amira.id}`)).status).toBe(404)
  expect((await browser.submit(`/worries/${worryId}/reading`, { seen: worryId })).status).toBe(303)
})

test('#43 beside what a child told stands who deals with the alert about it, or that nobody does, before and after it is read', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const lead = await school.signedIn(await school.person('lead', { knownAs: 'Mrs Khan' }))
  const { worryId, alertId } = await tells(school, amira, { want: 'talk to me today', text: 'it is about maths' })
  const page = async () => wordsOn(await lead.visit(`/worries/${worryId}`))
  expect(await page()).toContain('Nobody is dealing with this yet.Due today at 15:30.')
  await lead.submit(`/worries/${worryId}/reading`, { seen: worryId })
  expect(await page()).toContain('Nobody is dealing with this yet.')
  const { html } = await lead.visit(`/worries/${worryId}`)
  expect(html).toContain(`href="/alerts/${alertId}"`)
  const alert = await lead.visit(`/alerts/${alertId}`)
  await lead.submit(`/alerts/${alertId}/acknowledgement`, { seen: carried(alert.html, 'seen'), note: '' })
  expect(await page()).toContain('Mrs Khan is dealing with the alert about this (since today at 09:10).')
})
