import { randomUUID } from 'node:crypto'
import { eq, notInArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { messages } from '#db/schema/messages.ts'
import { people } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { mailed } from './mailed.ts'
import { passesOn } from './passing-on.ts'
import { aClassroom, checkIn, reads, wordsOn } from './tablet.ts'

const words = 'mrs doyle hits me every day'

/** A school whose lead, the only one who could read it, is whom a child speaks of. */
async function nobodyMayRead({ teacher = true } = {}) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const lead = await school.person('lead', { name: 'Sam Doyle', knownAs: 'Mrs Doyle' })
  const office = await school.person('office', { name: 'Bina Patel', knownAs: 'Mrs Patel' })
  const mrAli = teacher ? await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali' }) : lead
  const mia = await school.child('Mia', { in: willow, yearGroup: '6' })
  const page = await checkIn(await school.childIn(mia), { worry: { words } })
  const [worry] = await school.rows(worries)
  const opening = (await school.rows(recordOpenings)).find(
    ({ worryId, opensTo }) => worryId !== null && opensTo === 'two together',
  )
  return { school, lead, office, mrAli, page, worryId: worry?.id ?? '', openingId: opening?.id ?? '' }
}

describe('#1 what nobody at the school may read alone', () => {
  test('is opened by two together, and by nobody else', async () => {
    const { school, lead, office, mrAli, page, worryId, openingId } = await nobodyMayRead()
    expect(wordsOn(page)).toContain('A grown-up from school will read it.')
    expect(wordsOn(page)).not.toMatch(/today|Doyle/)
    const record = href(paths.togetherRecord, { openingId })
    const [first, second] = [await school.signedIn(office), await school.signedIn(mrAli)]
    expect((await first.visit(paths.home)).html).not.toContain(words)
    expect(wordsOn(await first.visit(paths.together))).toContain('Ask to open it together')
    expect((await first.visit(record)).status).toBe(404)

    const asked = await first.submit(href(paths.togetherOpening, { openingId }))
    expect(asked).toMatchObject({ status: 303, location: `${paths.together}?saved=opened-together` })
    expect((await first.visit(record)).status).toBe(404)
    await first.submit(href(paths.togetherOpening, { openingId }))
    expect((await first.visit(record)).status).toBe(404)

    expect(wordsOn(await second.visit(paths.together))).toContain('Mrs Patel has asked to open it together with you.')
    const agreed = await second.submit(href(paths.togetherOpening, { openingId }))
    expect(agreed).toMatchObject({ status: 303, location: record })
    for (const browser of [first, second]) expect((await browser.visit(record)).html).toContain(words)
    expect(await school.audit()).toContainEqual(
      expect.objectContaining({ verb: 'READ', entity: 'worry', entityId: worryId, actorId: office.id }),
    )

    const accused = await school.signedIn(lead)
    expect(wordsOn(await accused.visit(paths.together))).toContain('Nothing is waiting.')
    expect((await accused.visit(paths.home)).html).not.toContain('two of you to open together')
    expect((await accused.visit(record)).status).toBe(404)
    expect((await accused.submit(href(paths.togetherOpening, { openingId }))).status).toBe(404)

    await second.submit(record, { done: 'Rang the LADO' })
    expect(await school.rows(worries)).toMatchObject([{ readBy: mrAli.id }])
    expect((await school.rows(alerts)).map(({ state }) => state)).not.toContain('unread')
    expect(wordsOn(await second.visit(paths.together))).toContain('by Mrs Patel and Mr Ali')
    expect((await second.visit(paths.home)).html).not.toContain('two of you to open together')
    expect((await second.visit(paths.mySessions)).html).toContain(`href="${paths.together}"`)
  })

  test('is opened with the governor by the one who is left', async () => {
    const { school, office, lead, openingId } = await nobodyMayRead({ teacher: false })
    const rest = notInArray(people.id, [office.id, lead.id])
    await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(rest))
    const only = await school.signedIn(office)
    await only.visit(paths.together)
    const opened = await only.submit(href(paths.togetherOpening, { openingId }))
    expect(opened.location).toBe(href(paths.togetherRecord, { openingId }))
    expect((await only.visit(opened.location ?? '')).html).toContain(words)
    expect(await school.rows(jointOpenings)).toMatchObject([{ askedBy: office.id, agreedBy: null }])
  })

  test('is not opened by two once somebody can read it', async () => {
    const { school, office, openingId } = await nobodyMayRead()
    const browser = await school.signedIn(office)
    expect((await browser.visit(paths.together)).html).toContain(`href="${paths.governor}"`)
    await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
    expect((await browser.submit(href(paths.togetherOpening, { openingId }))).status).toBe(409)
  })
})

test('#1 an alert whose worry somebody read before they went is found by the two who are written to of it', async () => {
  const school = await aSchool()
  const { tablet, teacher, lead } = await aClassroom(school, '6')
  const office = await school.person('office', { name: 'Bina Patel', knownAs: 'Mrs Patel' })
  await checkIn(tablet, { worry: { words: 'my dad hits me' } })
  await mailed(school)
  const [worry] = await school.rows(worries)
  await reads(await school.signedIn(lead), worry?.id ?? '')
  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, lead.id)))
  school.clock.set('2026-11-18T08:00:00Z')
  const written = (await mailed(school)).map(({ to }) => to)
  for (const { email } of [office, teacher]) expect(written).toContain(email)
  expect(wordsOn(await (await school.signedIn(office)).visit(paths.together))).toContain('Ask to open it together')
})

test('#1 an alert that two had read with its worry, and that waits anew, is found by two who may open it', async () => {
  const { school, office, mrAli, openingId } = await nobodyMayRead()
  const third = await school.person('practitioner', { name: 'Jo Lee', knownAs: 'Miss Lee' })
  await mailed(school)
  for (const one of [office, mrAli]) {
    const browser = await school.signedIn(one)
    await browser.visit(paths.together)
    await browser.submit(href(paths.togetherOpening, { openingId }))
    if (one === mrAli) await browser.submit(href(paths.togetherRecord, { openingId }), { done: 'Rang the LADO' })
  }
  const asks = 'Ask to open it together'
  const waitsFor = async () => wordsOn(await (await school.signedIn(third)).visit(paths.together))
  expect(await waitsFor()).not.toContain(asks)
  await school.write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, mrAli.id)))
  school.clock.set('2026-11-18T08:00:00Z')
  await mailed(school)
  expect((await school.rows(alerts)).map(({ state }) => state)).toContain('unread')
  expect(await waitsFor()).toContain(asks)
})

describe('#1 that something was opened in an emergency', () => {
  const said = 'on Tuesday 17 November 2026 at 09:10, because nobody at the school could read it alone then.'

  test('stands on the worry and on its alert for whoever reads them later', async () => {
    const { school, office, mrAli, worryId, openingId } = await nobodyMayRead()
    for (const one of [office, mrAli]) {
      const browser = await school.signedIn(one)
      await browser.visit(paths.together)
      await browser.submit(href(paths.togetherOpening, { openingId }))
    }
    const head = await school.signedIn(await school.person('head'))
    const [alert] = await school.rows(alerts)
    for (const page of [href(paths.headWorry, { worryId }), href(paths.headAlert, { alertId: alert?.id ?? '' })])
      expect(wordsOn(await head.visit(page)), page).toContain(`Opened together by Mrs Patel and Mr Ali ${said}`)
  })

  test('stands on a concern, with the governor where one opened it with them, and not where it was only asked for', async () => {
    const school = await aSchool()
    const lead = await school.person('lead')
    const office = await school.person('office', { name: 'Bina Patel', knownAs: 'Mrs Patel' })
    const teacher = await school.person('practitioner')
    const mia = await school.child('Mia', { in: await school.class('Willow') })
    const concernId = await passesOn(school, teacher, { child: mia.id, seen: 'a bruise' })
    const at = school.clock.now()
    const opening = { id: randomUUID(), concernId, opensTo: 'two together', at } as const
    const asked = { openingId: opening.id, askedBy: office.id, askedAt: at }
    await school.write(async (tx) => {
      await tx.insert(recordOpenings).values(opening)
      await tx.insert(jointOpenings).values(asked)
    })
    const page = href(paths.concern, { concernId })
    const browser = await school.signedIn(lead)
    expect(wordsOn(await browser.visit(page))).not.toContain('Opened together')
    await school.write((tx) => tx.insert(jointOpenings).values({ ...asked, agreedAt: at }))
    expect(wordsOn(await browser.visit(page))).toContain(
      `Opened together by Mrs Patel and the safeguarding governor ${said}`,
    )
  })
})

test('#4 the head names the safeguarding governor, and whoever it was, the new one, the lead and the head hear of every change', async () => {
  const school = await aSchool()
  const [headId, lead] = [await school.person('head'), await school.person('lead')]
  const head = await school.signedIn(headId)
  expect(wordsOn(await head.visit(paths.duty))).toContain('No safeguarding governor is named. Name one today.')
  await head.visit(paths.governor)
  const una = { name: 'Una Gray', telephone: '020 7946 0000', email: 'una.gray@governors.example' }
  expect((await head.submit(paths.governor, { ...una, telephone: 'x' })).status).toBe(422)
  const saved = await head.submit(paths.governor, una)
  expect(wordsOn(await head.visit(saved.location ?? ''))).toContain('Saved. The governor is asked to come in')
  expect(await school.rows(schoolSettings)).toMatchObject([{ governorName: 'Una Gray' }])
  expect(wordsOn(await head.visit(paths.duty))).toContain('Una Gray, 020 7946 0000')
  const heard = async () => {
    const rows = await school.rows(messages)
    for (const { kind } of rows) expect(kind).toBe('governor changed')
    return rows.map(({ address, personId }) =>
      personId === lead.id ? 'lead' : personId === headId.id ? 'head' : address,
    )
  }
  const first = await heard()
  expect(first.toSorted()).toEqual(['head', 'lead', una.email])
  for (const changed of [
    { telephone: '020 7946 9999' },
    { telephone: '020 7946 9999', email: 'other@governors.example' },
  ]) {
    const before = (await heard()).length
    await head.visit(paths.governor)
    await head.submit(paths.governor, { ...una, ...changed })
    const now = (await heard()).slice(before)
    expect(now.toSorted()).toEqual(
      ['head', 'lead', ...('email' in changed ? [changed.email] : []), una.email].toSorted(),
    )
  }
  expect(await school.audit()).toContainEqual(expect.objectContaining({ action: 'governor.manage', verb: 'UPDATE' }))
})
