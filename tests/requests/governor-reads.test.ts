import { eq, notInArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { codeHash } from '#app/access/governor-code.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { sessions } from '#db/schema/access.ts'
import { governorCodes, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { messages } from '#db/schema/messages.ts'
import { people } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { openedEvents } from '#tests/support/opened.ts'
import { mailed } from './mailed.ts'
import { checkIn, hiddenField, wordsOn } from './tablet.ts'

const words = 'mr ali hits me and mrs khan hits me and ms okoro hits me and mrs patel hits me'
const una = 'una.gray@governors.example'
const code = 'ABCD-EFGH-JKLM-NPQR-STUV-WXYZ'

/** A school of four, or of one, of whom a child speaks all. */
async function allAccused({ governor = true, many = true } = {}) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const others = {
    'Mr Ali': ['practitioner', 'Sam Ali'],
    'Ms Okoro': ['head', 'Ada Okoro'],
    'Mrs Patel': ['office', 'Bina Patel'],
  } as const
  const theirs = [lead.id]
  if (many)
    for (const [knownAs, [role, name]] of Object.entries(others))
      theirs.push((await school.person(role, { name, knownAs })).id)
  if (governor)
    await school.write((tx) =>
      tx
        .update(schoolSettings)
        .set({ governorName: 'Una Gray', governorTelephone: '020 7946 0000', governorEmail: una }),
    )
  const mia = await school.child('Mia', { in: willow, yearGroup: '6' })
  const tablet = await school.childIn(mia)
  // Whoever opened the class for the test is nobody of the school.
  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(notInArray(people.id, theirs)))
  const page = wordsOn(await checkIn(tablet, { worry: { words: many ? words : 'mrs khan hits me' } }))
  const opening = (await school.rows(recordOpenings)).find(
    ({ worryId, opensTo }) => worryId !== null && opensTo === 'two together',
  )
  return { school, lead, page, openingId: opening?.id ?? '' }
}

/** The same, and the governor has the code that was mailed to them. */
async function withCode() {
  const all = await allAccused()
  const { school, openingId } = all
  const sentAt = school.clock.now()
  const endsAt = new Date(sentAt.getTime() + 72 * 3_600_000)
  const row = { openingId, messageId: 'a message', address: una, codeHash: codeHash(code), sentAt, endsAt }
  await school.write((tx) => tx.insert(governorCodes).values(row))
  const door = href(paths.governorReading, { openingId })
  return { ...all, door, read: href(paths.governorRead, { openingId }), browser: school.browser() }
}

test('#1 where everybody at the school is accused the child is told only what is true', async () => {
  const governor = 'A grown-up who helps your school will read it.'
  const nobody = 'Tell a grown-up you trust. You can ring Childline: 0800 1111.'
  for (const many of [true, false]) {
    const heard = await allAccused({ many })
    expect(heard.page).toContain(governor)
    const unheard = await allAccused({ many, governor: false })
    expect(unheard.page).toContain(nobody)
    expect(unheard.page).not.toMatch(/from school|will read/)
  }
})

test('#1 the governor reads that one record with the address and the code, and says so; then the code opens nothing', async () => {
  const { school, door, read, browser, openingId } = await withCode()
  expect(wordsOn(await browser.visit(door))).toContain('This is for the safeguarding governor.')
  const page = await browser.submit(door, { email: una.toUpperCase(), code: code.toLowerCase().replaceAll('-', ' ') })
  expect(page.status).toBe(200)
  expect(page.html).toContain(words)
  expect(wordsOn(page)).toMatch(/Do this first.*designated officer/)
  const [worry] = await school.rows(worries)
  const [row] = await school.rows(governorCodes)
  const audit = await school.audit()
  const by = { action: 'governor.read', actorId: row?.id }
  expect(audit).toContainEqual(expect.objectContaining({ ...by, verb: 'READ', entity: 'worry', entityId: worry?.id }))
  expect(audit).toContainEqual(expect.objectContaining({ ...by, verb: 'UPDATE', entityId: openingId }))
  expect(worry?.readAt).toBeNull()

  expect(wordsOn(await browser.submit(read, { email: una, code }))).toContain(
    'It is on the record that you have read it',
  )
  expect((await school.rows(worries))[0]?.readAt).not.toBeNull()
  expect((await school.rows(alerts)).map(({ state }) => state)).not.toContain('unread')
  const again = await browser.submit(door, { email: una, code })
  expect(again.status).toBe(401)
  expect(again.html).not.toContain(words)
})

test('#1 no session begins: the code opens nothing else of the school', async () => {
  const { school, door, browser, openingId } = await withCode()
  const before = (await school.rows(sessions)).length
  await browser.submit(door, { email: una, code })
  expect(await school.rows(sessions)).toHaveLength(before)
  const others = [paths.home, paths.together, href(paths.togetherRecord, { openingId })]
  for (const path of others) expect((await browser.visit(path)).location, path).toContain(paths.signIn)
  const other = (await school.rows(recordOpenings)).find(({ id }) => id !== openingId)
  const elsewhere = href(paths.governorReading, { openingId: other?.id ?? openingId.replace(/.$/, '0') })
  expect((await browser.submit(elsewhere, { email: una, code })).status).toBe(401)
})

test('#1 a wrong address, a wrong code and one that has ended open nothing, and guessing is stopped', async () => {
  const { school, door, browser } = await withCode()
  const wrong = [
    { email: 'khan@school.example', code },
    { email: una, code: code.replace('A', 'B') },
    { email: una, code: 'x' },
  ]
  for (const fields of wrong) {
    const page = await browser.submit(door, fields)
    expect(page.status).toBe(401)
    expect(page.html).not.toContain('hits me')
    expect(page.html).toContain(fields.email)
  }
  expect((await browser.submit(door, { email: una, code: '' })).status).toBe(422)
  expect(await school.audit()).toContainEqual(expect.objectContaining({ verb: 'DENY', action: 'governor.read' }))
  for (let tries = 0; tries < 7; tries++) await browser.submit(door, { email: una, code: 'x' })
  expect((await browser.submit(door, { email: una, code })).status).toBe(429)
  expect((await school.browser('198.51.100.9').submit(door, { email: una, code })).status).toBe(200)
  school.clock.set('2026-11-21T09:10:00Z')
  expect((await school.browser('198.51.100.9').submit(door, { email: una, code })).status).toBe(401)
})

test('#1 it is not for the governor any more once somebody at the school can read it, and stands there that they did', async () => {
  const { school, door, browser, lead } = await withCode()
  await browser.submit(door, { email: una, code })
  const head = await school.person('head', { name: 'Una New', knownAs: 'Ms New' })
  expect((await browser.submit(door, { email: una, code })).status).toBe(409)
  const [worry] = await school.rows(worries)
  const page = await (await school.signedIn(head)).visit(href(paths.headWorry, { worryId: worry?.id ?? '' }))
  expect(wordsOn(page)).toContain('Opened by the safeguarding governor on Tuesday 17 November 2026')
  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, head.id)))
  expect((await browser.submit(door, { email: una, code })).status).toBe(200)
  const accused = await school.signedIn(lead)
  expect((await accused.visit(href(paths.worry, { worryId: worry?.id ?? '' }))).html).not.toContain(words)
})

test('#1 what the governor has read is theirs: it says who and when, they are reminded, and a new reader finds it waiting', async () => {
  const { school, door, read, browser } = await withCode()
  await mailed(school)
  await browser.submit(door, { email: una, code })
  const thanks = wordsOn(await browser.submit(read, { email: una, code }))
  expect(thanks).toContain('It is yours until someone at the school may deal with it.')
  const events = await school.asks(openedEvents)
  expect(events.map(({ reason }) => reason)).toContain('Read by Una Gray, the safeguarding governor.')
  for (const alert of await school.rows(alerts))
    expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: null })

  const written = async (at: string) => {
    school.clock.set(at)
    await mailed(school)
    return (await school.rows(messages)).map(({ kind, address }) => `${kind} ${address}`)
  }
  const still = `governor has ${una}`
  const stillIn = (all: readonly string[]) => all.filter((one) => one === still).length
  expect(stillIn(await written('2026-11-18T08:00:00Z'))).toBe(1)
  expect(stillIn(await written('2026-11-18T12:00:00Z'))).toBe(1)
  expect(stillIn(await written('2026-11-19T08:00:00Z'))).toBe(2)

  const head = await school.person('head', { name: 'Una New', knownAs: 'Ms New' })
  const afterwards = await written('2026-11-20T08:00:00Z')
  expect(afterwards).toContain(`urgent ${head.email}`)
  expect(stillIn(afterwards)).toBe(2)
  const [alert, ...more] = await school.rows(alerts)
  for (const each of [alert, ...more]) expect(each).toMatchObject({ state: 'unread', acknowledgedBy: null })
  const page = wordsOn(await (await school.signedIn(head)).visit(href(paths.headAlert, { alertId: alert?.id ?? '' })))
  expect(page).toContain('Not picked up yet.')
  expect(page).toContain('The safeguarding governor read this on Tuesday 17 November')
  expect(page).toContain('Read by Una Gray, the safeguarding governor.')
})

test('#1 before a new reader has been told of it the alert and the desk say that the governor has it', async () => {
  const { school, door, read, browser } = await withCode()
  await browser.submit(door, { email: una, code })
  await browser.submit(read, { email: una, code })
  const fresh = await school.signedIn(await school.person('lead', { name: 'Una New', knownAs: 'Ms New' }))
  const [alert] = await school.rows(alerts)
  const page = wordsOn(await fresh.visit(href(paths.alert, { alertId: alert?.id ?? '' })))
  expect(page).toContain('The safeguarding governor is dealing with this (since 09:')
  expect(wordsOn(await fresh.visit(paths.desk))).toContain('The safeguarding governor')
  const [worry] = await school.rows(worries)
  const worryId = worry?.id ?? ''
  expect(wordsOn(await fresh.visit(href(paths.worry, { worryId })))).toContain('The safeguarding governor read this')
  expect(wordsOn(await fresh.visit(href(paths.child, { childId: alert?.childId ?? '' })))).toContain(
    'Picked up: The safeguarding governor.',
  )
  const pressed = [
    [href(paths.acknowledgement, { alertId: alert?.id ?? '' }), 'is already dealing with this alert.'],
    [href(paths.worryReading, { worryId }), 'has already read this.'],
  ] as const
  for (const [path, said] of pressed) {
    const page = await fresh.submit(path, { seen: worryId })
    expect(page.status).toBe(409)
    expect(wordsOn(page)).toContain(`The safeguarding governor ${said}`)
  }
})

test('#1 a worry the governor alone had read stands among the unread for whoever comes, and says who read it before', async () => {
  const { school, door, read, browser } = await withCode()
  await mailed(school)
  await browser.submit(door, { email: una, code })
  await browser.submit(read, { email: una, code })
  const [before] = await school.rows(worries)
  expect(before?.readAt).not.toBeNull()
  const head = await school.person('head', { name: 'Una New', knownAs: 'Ms New' })
  school.clock.set('2026-11-18T08:00:00Z')
  await mailed(school)
  const asHead = await school.signedIn(head)
  const worryId = before?.id ?? ''
  const page = await asHead.visit(href(paths.headWorry, { worryId }))
  expect(wordsOn(page)).toContain('Opened by the safeguarding governor on Tuesday 17 November 2026')
  expect(wordsOn(page)).not.toContain('The safeguarding governor read this')
  const sent = await asHead.submit(href(paths.headWorryReading, { worryId }), { seen: hiddenField(page, 'seen') })
  expect(sent.status).toBe(303)
  expect(await school.rows(worries)).toMatchObject([{ readBy: head.id, readAt: school.clock.now() }])
  // Read by somebody of the school, it is never handed on again.
  school.clock.set('2026-11-19T08:00:00Z')
  await mailed(school)
  expect(await school.rows(worries)).toMatchObject([{ readBy: head.id }])
})
