import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { jobs } from '#db/schema/jobs.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { openedKeptFrom } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { aConcern, passesOn, sends } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { tells } from './telling.ts'

async function aSchoolWithStaff() {
  const school = await aSchool()
  const [willow, beech] = [await school.class('Willow'), await school.class('Beech')]
  const amira = await school.child('Amira', { in: willow })
  const bo = await school.child('Bo', { in: beech })
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const msOkoro = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  return { school, amira, bo, mrAli, mrsKhan, mrOsei, msOkoro }
}

describe('passing something on', () => {
  test('says before it is written who will read it, and promises the child nothing', async () => {
    const { school, mrAli } = await aSchoolWithStaff()
    const page = await (await school.signedIn(mrAli)).visit('/concerns/new')
    expect(wordsOn(page)).toContain('Mrs Khan and Mr Osei, today.')
    expect(wordsOn(page)).toContain('Ms Okoro instead.')
    expect(wordsOn(page)).toContain('Never promise to keep it to yourself')
    expect(wordsOn(page)).toContain('report it to the police yourself, on 101')
  })

  test('#49 asks in sight whether it is about a grown-up, which decides who reads it', async () => {
    const { school, mrAli } = await aSchoolWithStaff()
    const page = parse((await (await school.signedIn(mrAli)).visit('/concerns/new')).html)
    const folded = page.querySelectorAll('main details:not([open])').map(({ textContent }) => textContent)
    expect(page.querySelector('main form')?.textContent).toContain('Is it about something a grown-up')
    expect(folded).toHaveLength(2)
    for (const part of folded) expect(part).not.toContain('Is it about something a grown-up')
  })

  test('offers every child of the school, the own class first', async () => {
    const { school, mrAli, mrOsei } = await aSchoolWithStaff()
    const groups = async (person: { id: string }) => {
      const { html } = await (await school.signedIn(person)).visit('/concerns/new')
      return [...html.matchAll(/<optgroup label="(\w+)"/g)].map(([, label]) => label)
    }
    expect(await groups(mrAli)).toEqual(['Willow', 'Beech'])
    expect(await groups(mrOsei)).toEqual(['Beech', 'Willow'])
  })

  test('#42 leads whoever decides on concerns from their own one to deciding it', async () => {
    const { school, bo, mrsKhan } = await aSchoolWithStaff()
    const lead = await school.signedIn(mrsKhan)
    const sent = await sends(lead, aConcern(school, { child: bo.id, seen: 'Bo hid under the table' }))
    const page = await lead.visit(sent.location ?? '')
    expect(wordsOn(page)).toContain('You can decide on this yourself.')
    const concern = await lead.visit(parse(page.html).querySelector('.notice-done a')?.getAttribute('href') ?? '')
    expect(wordsOn(concern)).toContain('Bo hid under the table')
    expect(wordsOn(concern)).not.toContain('will see that you have read it')
  })

  test('comes to a page that says who has it, and becomes lines of the child’s file at once', async () => {
    const { school, bo, mrAli } = await aSchoolWithStaff()
    const browser = await school.signedIn(mrAli)
    const said = { seen: 'Bo hid under the table', childWords: 'dont make me go home', done: 'Sat with him' }
    const sent = await sends(browser, aConcern(school, { child: bo.id, ...said }))
    const page = await browser.visit(sent.location ?? '')
    expect(wordsOn(page)).toContain('Mrs Khan and Mr Osei have this now.You can see it here.')
    expect(wordsOn(page)).toContain('dont make me go home')
    const [concern] = await school.rows(concerns)
    expect(concern).toMatchObject({ childId: bo.id, subject: 'child', audience: 'lead', state: 'unread' })
    expect(concern?.dueAt).toEqual(new Date('2026-11-17T15:30:00Z'))
    const lines = (await school.rows(fileEntries)).map(({ kind, isVerbatim, audience }) => [kind, isVerbatim, audience])
    expect(lines).toEqual([
      ['concern', false, 'lead'],
      ['child’s words', true, 'lead'],
      ['action', false, 'lead'],
    ])
    const kinds = (await school.rows(jobs)).filter(({ kind }) => kind === 'concern.escalate')
    expect(kinds.map(({ runAt }) => runAt)).toEqual([concern?.raisedAt, concern?.dueAt])
  })

  test('happens once, however often it is sent', async () => {
    const { school, amira, mrAli } = await aSchoolWithStaff()
    const browser = await school.signedIn(mrAli)
    const fields = aConcern(school, { child: amira.id })
    const sent = [await sends(browser, fields), await sends(browser, fields), await sends(browser, fields)]
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(sent[2]?.location).toBe('/concerns?saved=concern-sent')
    expect(await school.rows(concerns)).toHaveLength(1)
    expect(await school.rows(fileEntries)).toHaveLength(1)
  })

  test('is never about a time to come, and keeps what was typed', async () => {
    const { school, amira, mrAli } = await aSchoolWithStaff()
    const browser = await school.signedIn(mrAli)
    const wrong = [
      { time: '09:11' },
      { day: '2026-11-18' },
      { day: '1999-12-31' },
      { day: '2026-02-30' },
      { time: '24:00' },
      { seen: ' ' },
      { child: '' },
    ]
    for (const bad of wrong) {
      const page = await sends(browser, aConcern(school, { child: amira.id, done: 'rang her mum', ...bad }))
      expect(page.status, JSON.stringify(bad)).toBe(422)
      expect(page.html).toContain('rang her mum')
    }
    expect(await school.rows(concerns)).toEqual([])
    const now = await sends(browser, aConcern(school, { child: amira.id, day: '2026-11-17', time: '9:10' }))
    expect(now.status).toBe(303)
  })

  test('from a worry it keeps the child’s own words as they are, and nobody can change them on the way', async () => {
    const { school, amira, mrAli } = await aSchoolWithStaff()
    const { worryId } = await tells(school, amira, { text: 'i wish it was\nalways wednesday' })
    const browser = await school.signedIn(mrAli)
    const page = await browser.visit(`/concerns/new?worry=${worryId}`)
    expect(page.html).toContain('i wish it was\nalways wednesday')
    expect(page.html).not.toContain('name="childWords"')
    const read = (await school.audit()).filter(({ verb }) => verb === 'READ')
    expect(read).toMatchObject([{ entity: 'worry', entityId: worryId, actorId: mrAli.id }])
    const sent = await sends(
      browser,
      aConcern(school, { child: amira.id, worry: worryId, childWords: 'something else' }),
    )
    const { html } = await browser.visit(sent.location ?? '')
    expect(html).toContain('i wish it was\nalways wednesday')
    expect(html).not.toContain('something else')
    expect(await school.rows(concerns)).toMatchObject([{ worryId, childId: amira.id }])
  })

  test('from a worry out of reach it takes nothing over', async () => {
    const { school, amira, bo, mrAli, msOkoro } = await aSchoolWithStaff()
    const { worryId } = await tells(school, bo, { text: 'words of another class' })
    for (const person of [mrAli, msOkoro]) {
      const browser = await school.signedIn(person)
      const page = await browser.visit(`/concerns/new?worry=${worryId}&child=${amira.id}`)
      expect(page.status).toBe(200)
      expect(page.html).not.toContain('words of another class')
      const sent = await sends(browser, aConcern(school, { child: amira.id, worry: worryId }))
      expect((await browser.visit(sent.location ?? '')).html).not.toContain('words of another class')
    }
    expect((await school.rows(concerns)).map(({ worryId: from }) => from)).toEqual([null, null])
  })
})

describe('what is about a grown-up', () => {
  const about = (id: string) => ({ aboutAdult: 'yes', adult: id })

  test('goes to the head alone, and never to whoever it is about', async () => {
    const { school, amira, mrAli, mrOsei } = await aSchoolWithStaff()
    await passesOn(school, mrAli, { child: amira.id, ...about(mrOsei.id) })
    expect(await school.rows(concerns)).toMatchObject([{ subject: 'adult', audience: 'head' }])
    expect(await school.asks(openedKeptFrom)).toMatchObject([{ personId: mrOsei.id }])
    expect((await school.rows(fileEntries)).map(({ audience }) => audience)).toEqual(['head', 'head'])
  })

  test('stays with the lead when it is the head, chosen or written out', async () => {
    const { school, amira, mrAli, msOkoro } = await aSchoolWithStaff()
    await passesOn(school, mrAli, { child: amira.id, ...about(msOkoro.id) })
    await passesOn(school, mrAli, { child: amira.id, aboutAdult: 'yes', adultName: 'ms okoro' })
    const kept = await school.rows(concerns)
    expect(kept.map(({ audience }) => audience)).toEqual(['lead', 'lead'])
    expect((await school.asks(openedKeptFrom)).map(({ personId }) => personId)).toEqual([msOkoro.id, msOkoro.id])
  })

  test('has to say who, and a named grown-up has to be meant', async () => {
    const { school, amira, mrAli, mrOsei } = await aSchoolWithStaff()
    const browser = await school.signedIn(mrAli)
    const nobody = await sends(browser, aConcern(school, { child: amira.id, aboutAdult: 'yes' }))
    expect(nobody.html).toContain('Choose the grown-up it is about, or write who it is')
    const unmeant = await sends(browser, aConcern(school, { child: amira.id, adult: mrOsei.id }))
    expect(unmeant.html).toContain('You named a grown-up below. Is it about them?')
    expect(await school.rows(concerns)).toEqual([])
  })
})

test('whoever passed something on sees it and who has read it; nobody else does at that address', async () => {
  const { school, amira, mrAli, mrsKhan, mrOsei, msOkoro } = await aSchoolWithStaff()
  const concernId = await passesOn(school, mrAli, { child: amira.id, seen: 'a mark on her neck' })
  for (const other of [mrsKhan, mrOsei, msOkoro]) {
    const page = await (await school.signedIn(other)).visit(`/concerns/${concernId}/passed-on`)
    expect(page.status).toBe(404)
  }
  const mine = await (await school.signedIn(mrAli)).visit('/concerns')
  expect(wordsOn(mine)).toContain('Amira K, Willow')
  expect(mine.html).not.toContain('a mark on her neck')
})
