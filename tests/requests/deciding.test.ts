import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { openedAlerts } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { carried } from './telling.ts'

async function aSchoolWithConcern(more: Readonly<Record<string, string>> = {}) {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const msOkoro = await school.person('head', { knownAs: 'Ms Okoro' })
  const told = { seen: 'a mark on her neck', childWords: 'it was an accident' }
  const about = more['adult'] === 'Mr Osei' ? { ...more, adult: mrOsei.id } : more
  const concernId = await passesOn(school, mrAli, { child: amira.id, ...told, ...about })
  return { school, amira, mrAli, mrsKhan, mrOsei, msOkoro, concernId }
}

const decided = {
  outcome: 'support in school',
  decision: 'Meet her every morning',
  reasons: 'She trusts Miss Reed',
  notReferred: 'Her mother explained the mark and the nurse agrees',
}
const aboutMrOsei = { aboutAdult: 'yes', adult: 'Mr Osei' }
const decisions = async (school: School) =>
  (await school.rows(fileEntries)).filter(({ kind }) => kind === 'decision').map(({ audience }) => audience)

describe('a concern before the lead', () => {
  test('waits on their list with its due time, and is on the record before it is shown', async () => {
    const { school, mrsKhan, concernId } = await aSchoolWithConcern()
    const lead = await school.signedIn(mrsKhan)
    const list = await lead.visit('/concerns')
    expect(wordsOn(list)).toContain('Waiting for you: 1')
    expect(wordsOn(list)).toContain('Nobody yet. Due today at 15:30')
    expect(list.html).not.toContain('a mark on her neck')
    const page = await lead.visit(`/concerns/${concernId}`)
    expect(wordsOn(page)).toContain('a mark on her neck')
    expect(wordsOn(page)).toContain('it was an accident')
    const read = (await school.audit()).filter(({ verb }) => verb === 'READ')
    expect(read).toMatchObject([
      { entity: 'list', entityId: 'concerns', after: JSON.stringify({ concern: [concernId] }) },
      { entity: 'concern', entityId: concernId, actorId: mrsKhan.id },
    ])
  })

  test('is read by one of two who press at once, and whoever passed it on sees by whom', async () => {
    const { school, mrAli, mrsKhan, mrOsei, concernId } = await aSchoolWithConcern()
    const [one, other] = [await school.signedIn(mrsKhan), await school.signedIn(mrOsei)]
    const answers = await Promise.all([one, other].map((browser) => browser.submit(`/concerns/${concernId}/reading`)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const [concern] = await school.rows(concerns)
    const reader = concern?.readBy === mrsKhan.id ? 'Mrs Khan' : 'Mr Osei'
    expect(answers.find(({ status }) => status === 409)?.html).toContain(`${reader} has already read this.`)
    const mine = await (await school.signedIn(mrAli)).visit(`/concerns/${concernId}/passed-on`)
    expect(wordsOn(mine)).toContain(`${reader} read this today at 09:10.`)
  })

  test('is decided only once it is read, with reasons, also for telling nobody outside the school', async () => {
    const { school, mrAli, mrsKhan, concernId } = await aSchoolWithConcern()
    const lead = await school.signedIn(mrsKhan)
    const early = await lead.submit(`/concerns/${concernId}/decision`, decided)
    expect(early.status).toBe(409)
    expect(early.html).toContain('Read it first, then decide.')
    await lead.submit(`/concerns/${concernId}/reading`)
    for (const missing of ['outcome', 'decision', 'reasons', 'notReferred']) {
      const page = await lead.submit(`/concerns/${concernId}/decision`, { ...decided, [missing]: ' ' })
      expect(page.status, missing).toBe(422)
      expect(page.html).toContain(missing === 'decision' ? decided.reasons : decided.decision)
    }
    expect((await lead.submit(`/concerns/${concernId}/decision`, decided)).status).toBe(303)
    expect(await school.rows(concerns)).toMatchObject([
      { state: 'closed', closedBy: mrsKhan.id, outcome: decided.outcome },
    ])
    expect(await decisions(school)).toEqual(['lead'])
    const page = wordsOn(await lead.visit(`/concerns/${concernId}`))
    for (const words of [decided.decision, decided.reasons, decided.notReferred]) expect(page).toContain(words)
    const mine = await (await school.signedIn(mrAli)).visit(`/concerns/${concernId}/passed-on`)
    for (const words of [decided.decision, decided.reasons, decided.outcome]) expect(mine.html).not.toContain(words)
  })

  test('that goes to the police needs no reason for telling nobody', async () => {
    const { school, mrsKhan, concernId } = await aSchoolWithConcern()
    const lead = await school.signedIn(mrsKhan)
    await lead.submit(`/concerns/${concernId}/reading`)
    const sent = await lead.submit(`/concerns/${concernId}/decision`, {
      ...decided,
      outcome: 'police',
      notReferred: '',
    })
    expect(sent.status).toBe(303)
  })

  test('is decided by one of two who decide at once, and the other is told who', async () => {
    const { school, mrsKhan, mrOsei, concernId } = await aSchoolWithConcern()
    const [one, other] = [await school.signedIn(mrsKhan), await school.signedIn(mrOsei)]
    await one.submit(`/concerns/${concernId}/reading`)
    const answers = await Promise.all(
      [one, other].map((browser) => browser.submit(`/concerns/${concernId}/decision`, decided)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const [concern] = await school.rows(concerns)
    const winner = concern?.closedBy === mrsKhan.id ? 'Mrs Khan' : 'Mr Osei'
    expect(answers.find(({ status }) => status === 409)?.html).toContain(`${winner} has already decided this.`)
    expect(await decisions(school)).toEqual(['lead'])
  })

  test('is nobody else’s', async () => {
    const { school, mrAli, msOkoro, concernId } = await aSchoolWithConcern()
    const office = await school.person('office')
    for (const person of [mrAli, msOkoro, office]) {
      const browser = await school.signedIn(person)
      expect((await browser.visit(`/concerns/${concernId}`)).status).toBe(403)
      expect((await browser.submit(`/concerns/${concernId}/reading`)).status).toBe(403)
      expect((await browser.submit(`/concerns/${concernId}/decision`, decided)).status).toBe(403)
    }
    const head = await school.signedIn(msOkoro)
    expect((await head.visit(`/allegations/concerns/${concernId}`)).status).toBe(404)
    expect((await head.visit('/concerns')).html).not.toContain('Amira')
  })

  test('of another school is not found', async () => {
    const { concernId } = await aSchoolWithConcern()
    const elsewhere = await aSchool()
    const lead = await elsewhere.signedIn(await elsewhere.person('lead'))
    const head = await elsewhere.signedIn(await elsewhere.person('head'))
    expect((await lead.visit(`/concerns/${concernId}`)).status).toBe(404)
    expect((await lead.submit(`/concerns/${concernId}/decision`, decided)).status).toBe(404)
    expect((await lead.visit(`/concerns/${concernId}/passed-on`)).status).toBe(404)
    expect((await head.visit(`/allegations/concerns/${concernId}`)).status).toBe(404)
  })
})

describe('what is about a grown-up', () => {
  test('is opened by the head with what to do first, and by nobody else', async () => {
    const { school, mrsKhan, mrOsei, msOkoro, concernId } = await aSchoolWithConcern(aboutMrOsei)
    const page = wordsOn(await (await school.signedIn(msOkoro)).visit(`/allegations/concerns/${concernId}`))
    expect(page).toContain('Do not look into it yourself')
    expect(page).toContain('within one working day')
    expect(page).toContain('chair of governors')
    expect(page).toContain('Kofi Osei')
    for (const person of [mrsKhan, mrOsei]) {
      const browser = await school.signedIn(person)
      expect((await browser.visit(`/concerns/${concernId}`)).status).toBe(404)
      expect((await browser.submit(`/concerns/${concernId}/reading`)).status).toBe(404)
      expect((await browser.visit(`/allegations/concerns/${concernId}`)).status).toBe(403)
      expect((await browser.visit('/concerns')).html).not.toContain('Amira')
    }
  })

  test('is decided by the head, and the lead sees nothing of it in the file', async () => {
    const { school, amira, mrsKhan, msOkoro, concernId } = await aSchoolWithConcern(aboutMrOsei)
    const head = await school.signedIn(msOkoro)
    await head.submit(`/allegations/concerns/${concernId}/reading`)
    await head.submit(`/allegations/concerns/${concernId}/decision`, decided)
    expect(await school.rows(concerns)).toMatchObject([{ state: 'closed', closedBy: msOkoro.id }])
    expect(await decisions(school)).toEqual(['head'])
    const file = await (await school.signedIn(mrsKhan)).visit(`/files/${amira.id}`)
    for (const words of ['a mark on her neck', 'it was an accident', decided.decision, 'Osei'])
      expect(file.html).not.toContain(words)
  })

  test('passes the child’s part to the lead, once, and still never to whoever it is about', async () => {
    const { school, amira, mrsKhan, mrOsei, msOkoro, concernId } = await aSchoolWithConcern(aboutMrOsei)
    const head = await school.signedIn(msOkoro)
    await head.submit(`/allegations/concerns/${concernId}/reading`)
    const page = await head.visit(`/allegations/concerns/${concernId}/passing`)
    const fields = { token: carried(page.html, 'token'), seen: 'Amira is afraid of clubs', withWords: 'yes' }
    for (let times = 0; times < 2; times++)
      expect((await head.submit(`/allegations/concerns/${concernId}/passing`, fields)).status).toBe(303)

    const passed = (await school.rows(concerns)).filter(({ id }) => id !== concernId)
    expect(passed).toMatchObject([{ subject: 'child', audience: 'lead', raisedBy: msOkoro.id, state: 'unread' }])
    const address = `/concerns/${passed[0]?.id}`
    const seen = await (await school.signedIn(mrsKhan)).visit(address)
    expect(wordsOn(seen)).toContain('Amira is afraid of clubs')
    expect(wordsOn(seen)).toContain('it was an accident')
    expect(seen.html).not.toContain('a mark on her neck')
    const deputy = await school.signedIn(mrOsei)
    expect((await deputy.visit(address)).status).toBe(404)
    for (const place of ['/concerns', '/files']) expect((await deputy.visit(place)).html).not.toContain('Amira')
    expect(wordsOn(await deputy.visit(`/files/${amira.id}`))).toContain('There is nothing here that you can open.')
  })

  test('that is about the lead is kept from the deputies too', async () => {
    const { school, amira, mrAli, mrsKhan, mrOsei } = await aSchoolWithConcern()
    const concernId = await passesOn(school, mrAli, { child: amira.id, aboutAdult: 'yes', adult: mrsKhan.id })
    const [, alleged] = await school.rows(concerns)
    expect(alleged).toMatchObject({ id: concernId, audience: 'head' })
    expect((await (await school.signedIn(mrOsei)).visit(`/concerns/${concernId}`)).status).toBe(404)
  })
})

describe('a concern of which a part was changed where it is kept', () => {
  async function damaged(more: Readonly<Record<string, string>> = {}) {
    const there = await aSchoolWithConcern(more)
    await there.school.write(async (tx) => {
      await tx.run(sql`drop trigger concerns_no_changing`)
      await tx.run(sql`update concerns set seen = child_words`)
    })
    return there
  }

  test('shows the rest, never other words in its place, and is reported once', async () => {
    const { school, mrAli, mrsKhan, concernId } = await damaged()
    const lead = await school.signedIn(mrsKhan)
    for (let looks = 0; looks < 2; looks++) {
      const page = wordsOn(await lead.visit(`/concerns/${concernId}`))
      expect(page).toContain('Part of this cannot be opened.')
      expect(page.split('it was an accident')).toHaveLength(2)
      expect(page).not.toContain('a mark on her neck')
    }
    const mine = wordsOn(await (await school.signedIn(mrAli)).visit(`/concerns/${concernId}/passed-on`))
    expect(mine).toContain('Part of this cannot be opened.')
    expect(await school.asks(openedAlerts)).toMatchObject([
      { category: 'record damaged', severity: 'urgent', audience: 'lead' },
    ])
    expect(await school.rows(alertEvidence)).toHaveLength(1)
  })

  test('about a grown-up is reported to the head alone', async () => {
    const { school, mrsKhan, msOkoro, concernId } = await damaged(aboutMrOsei)
    await (await school.signedIn(msOkoro)).visit(`/allegations/concerns/${concernId}`)
    expect(await school.rows(alerts)).toMatchObject([{ severity: 'urgent', audience: 'head' }])
    expect((await (await school.signedIn(mrsKhan)).visit('/desk')).html).not.toContain('Amira')
  })
})
