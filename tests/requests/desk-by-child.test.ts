import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { paths } from '#app/web/paths.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { startsCrisis } from './in-a-crisis.ts'
import { passesOn } from './passing-on.ts'
import { press } from './pressing.ts'
import { wordsOn } from './tablet.ts'
import { alertOf, carried, tells } from './telling.ts'

const take = 'I’ll deal with this'
const notSafe = { safe: 'no', size: 'big', topic: 'home', want: 'talk to me today' } as const

async function aSchoolWithAmira() {
  const school = await aSchool({ at: '2026-11-17T09:00:00Z' })
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const mrAli = await school.person('practitioner', { name: 'Sam Ali', knownAs: 'Mr Ali', cares: willow })
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const mrOsei = await school.person('deputy', { name: 'Kofi Osei', knownAs: 'Mr Osei' })
  const [teacher, lead, deputy] = [
    await school.signedIn(mrAli),
    await school.signedIn(mrsKhan),
    await school.signedIn(mrOsei),
  ]
  return { school, willow, amira, mrsKhan, mrOsei, teacher, lead, deputy }
}
type There = Awaited<ReturnType<typeof aSchoolWithAmira>>

/** The rows of the lists of children on a page, each as it reads. */
const rowsOn = ({ html }: Page) =>
  parse(html)
    .querySelectorAll('main tbody tr')
    .map((row) => row.textContent.replace(/\s+/g, ' ').trim())
const nameOf = (row = '') => /(\w+) K,/.exec(row)?.[1]
const opened = (browser: Browser, { location }: Page) => browser.visit(location ?? '')
const urgentOf = async ({ school }: There) =>
  (await school.rows(alerts)).find(({ severity }) => severity === 'urgent')?.id ?? ''

/** The only row about Amira, pressed as it stands on this page. */
const takesAmira = (browser: Browser, page: Page) => press(browser, page, { button: `${take}: Amira K` })

async function takesOne(browser: Browser, alertId: string): Promise<Page> {
  const seen = carried((await browser.visit(href(paths.alert, { alertId }))).html, 'seen')
  return browser.submit(href(paths.acknowledgement, { alertId }), { seen })
}

test('#46 one check-in is one row on the desk, with its reasons together and how often each', async () => {
  const { school, amira, lead } = await aSchoolWithAmira()
  await tells(school, amira, { ...notSafe, text: 'I want to die' })
  await tells(school, amira, { want: 'talk to me today', text: 'I want to die. my uncle hurts me' })
  expect((await school.rows(alerts)).length).toBeGreaterThan(3)
  const rows = rowsOn(await lead.visit(paths.desk))
  expect(rows).toHaveLength(1)
  const [row = ''] = rows
  expect(row).toMatch(/^Urgent Amira K, Willow/)
  expect(row).toContain('They tapped: I do not feel safe.')
  expect(row).toContain('They asked a grown-up to talk to them today (2 times).')
  expect(row).toContain('What they wrote may be about being hurt by someone and wanting to die (2 times).')
  expect(row).toContain('2 worries to read')
  expect(row).toContain('Nobody yet. Due today at 09:15')
  expect(row).not.toContain('my uncle')
  expect(row).toContain('They have a big worry about home.')
  expect(row).not.toContain('They have a big worry.')
})

test('#46 one worry that two rules find is one reason on its alert, which names both', async () => {
  const { school, amira, lead } = await aSchoolWithAmira()
  const { alertId } = await tells(school, amira, { size: 'big', topic: 'home' })
  const page = parse((await lead.visit(href(paths.alert, { alertId }))).html)
  const why = page.querySelectorAll('main section').find(({ textContent }) => textContent.includes('seeing this'))
  const words = why?.textContent ?? ''
  expect(words).toContain('They have a big worry about home.')
  expect(words).not.toContain('They have a big worry.')
  expect(words).toMatch(/by rule WA-1, version [\w-]+, and by WA-2, which says less of the same\./)
  const found = await school.rows(alertEvidence)
  expect(found).toHaveLength(2)
})

test('#46 a child with an alert and a worry has one time on the desk, the earlier, and what it is for', async () => {
  const { school, amira, lead, deputy } = await aSchoolWithAmira()
  // Without an alert of its own a worry is due later than what she says after it.
  await tells(school, amira, { text: 'my new tooth is wobbly' })
  await tells(school, amira, notSafe)
  for (const browser of [lead, deputy]) {
    const words = wordsOn(await browser.visit(paths.desk))
    expect(words.match(/Due today at 09:15: pick up the alert/g)).toHaveLength(2)
    expect(words.match(/Due/g)).toHaveLength(2)
  }
  await school.write((tx) => tx.update(worries).set({ dueAt: new Date('2026-11-17T09:05:00Z') }))
  const words = wordsOn(await lead.visit(paths.desk))
  expect(words.match(/Due today at 09:05: read the worry/g)).toHaveLength(2)
  expect(words.match(/Due/g)).toHaveLength(2)
})

describe('#46 whoever may read what was told behind an alert', () => {
  test('says that they have read it without dealing with the alert, and comes back to it', async () => {
    const { school, amira, mrOsei, lead, deputy } = await aSchoolWithAmira()
    const { alertId } = await tells(school, amira, { safe: 'no', text: 'please come' })
    const at = href(paths.alert, { alertId })
    const read = await press(deputy, await deputy.visit(at), { button: 'I have read this' })
    expect(read.location).toContain(at)
    const words = wordsOn(await opened(deputy, read))
    expect(words).toContain('Saved. It is on record that you have read this.')
    expect(words).toContain('Not picked up yet.')
    expect(words).not.toContain('I have read this')
    expect(await school.rows(worries)).toMatchObject([{ readBy: mrOsei.id }])
    expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread', acknowledgedBy: null })
    expect((await press(lead, await lead.visit(at), { button: take })).status).toBe(303)
  })

  test('also where somebody else took it unread, who is then not asked any more', async () => {
    const { school, amira, mrOsei, lead, deputy } = await aSchoolWithAmira()
    const { alertId } = await tells(school, amira, { safe: 'no', text: 'please come' })
    const at = href(paths.alert, { alertId })
    await takesAmira(lead, await lead.visit(paths.desk))
    expect(wordsOn(await lead.visit(at))).toContain('I have read this')
    await press(deputy, await deputy.visit(at), { button: 'I have read this' })
    expect(await school.rows(worries)).toMatchObject([{ readBy: mrOsei.id }])
    expect(wordsOn(await lead.visit(at))).not.toContain('I have read this')
  })
})

describe('#46 taking what is open about a child together', () => {
  test('is one press, takes all that nobody has, each on the record, and leads to the most serious', async () => {
    const there = await aSchoolWithAmira()
    const { school, amira, mrsKhan, lead } = there
    await tells(school, amira, { ...notSafe, text: 'please come' })
    const taken = await takesAmira(lead, await lead.visit(paths.desk))
    expect(taken.status).toBe(303)
    expect(taken.location).toContain(href(paths.alert, { alertId: await urgentOf(there) }))
    const all = await school.rows(alerts)
    expect(all).toHaveLength(3)
    for (const alert of all) expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: mrsKhan.id })
    const lines = (await school.rows(auditEntries)).filter(({ action }) => action === 'alert.acknowledge')
    expect(lines.map(({ verb, entity, entityId }) => [verb, entity, entityId]).toSorted()).toEqual(
      all.map(({ id }) => ['UPDATE', 'alert', id]).toSorted(),
    )
    const words = wordsOn(await opened(lead, taken))
    expect(words).toContain('Saved. You are dealing with every alert about this child that nobody else has.')
    expect(words).toContain('Other open alerts about Amira')
    expect(words.match(/Picked up: Mrs Khan/g)).toHaveLength(2)
    expect(wordsOn(await lead.visit(paths.desk))).toContain('All alerts have been picked up.')
  })

  test('reads nothing for anybody: what the child told is read on the page it leads to, with one more press', async () => {
    const { school, amira, mrsKhan, lead } = await aSchoolWithAmira()
    await tells(school, amira, { ...notSafe, text: 'please come' })
    const taken = await takesAmira(lead, await lead.visit(paths.desk))
    expect(await school.rows(worries)).toMatchObject([{ readAt: null, readBy: null }])
    expect(rowsOn(await lead.visit(paths.desk))[0]).toMatch(/Amira K.*1 worry to read.*Mrs Khan: picked up/)
    const page = await opened(lead, taken)
    expect(wordsOn(page)).toContain('Nobody has read this yet.')
    const read = await press(lead, page, { button: 'I have read this' })
    expect(wordsOn(await opened(lead, read))).toContain('Saved. It is on record that you have read this.')
    expect(await school.rows(worries)).toMatchObject([{ readBy: mrsKhan.id }])
    expect(wordsOn(await opened(lead, read))).not.toContain('Nobody has read this yet.')
  })

  test('and so is what was taken unread when the crisis steps were started', async () => {
    const { school, amira, mrsKhan, lead } = await aSchoolWithAmira()
    const { alertId } = await tells(school, amira, { safe: 'no', text: 'please come' })
    await startsCrisis(lead, amira.id, { alert: alertId })
    const page = await lead.visit(href(paths.alert, { alertId }))
    await press(lead, page, { button: 'I have read this' })
    expect(await school.rows(worries)).toMatchObject([{ readBy: mrsKhan.id }])
    expect((await school.audit()).at(-1)).toMatchObject({ entityId: alertId, after: '{"worriesRead":1}' })
  })

  test('leaves what is kept from whoever takes it, and does not count it', async () => {
    const there = await aSchoolWithAmira()
    const { school, amira, mrOsei, deputy } = there
    const { worryId } = await tells(school, amira, { ...notSafe, text: 'please come' })
    const alertId = await urgentOf(there)
    for (const record of [{ alertId }, { worryId }])
      await school.write((tx) => excludeStaff(tx, record, { people: [mrOsei.id], at: school.clock.now() }))
    const desk = await deputy.visit(paths.desk)
    expect(rowsOn(desk)[0]).toContain('2 alerts')
    expect(rowsOn(desk)[0]).toMatch(/^High Amira K/)
    expect(wordsOn(desk)).not.toMatch(/I do not feel safe|to read/)
    await takesAmira(deputy, desk)
    expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread', acknowledgedBy: null })
    expect((await school.rows(alerts)).filter(({ acknowledgedBy }) => acknowledgedBy === mrOsei.id)).toHaveLength(2)
  })

  test('says so when somebody else took part of it first, and takes the rest', async () => {
    const there = await aSchoolWithAmira()
    const { school, amira, mrsKhan, mrOsei, lead, deputy } = there
    await tells(school, amira, { ...notSafe, text: 'please come' })
    const desk = await lead.visit(paths.desk)
    await takesOne(deputy, await urgentOf(there))
    const words = wordsOn(await opened(lead, await takesAmira(lead, desk)))
    expect(words).toContain('Saved. Somebody else picked up some of these alerts first. You are dealing with the rest.')
    expect(words).toContain('Picked up: Mr Osei')
    const owners = (await school.rows(alerts)).map(({ severity, acknowledgedBy }) => [severity, acknowledgedBy])
    expect(owners.toSorted()).toEqual([
      ['high', mrsKhan.id],
      ['medium', mrsKhan.id],
      ['urgent', mrOsei.id],
    ])
  })

  test('of two who press at once one has it all, and the other hears who has it', async () => {
    const { school, amira, lead, deputy } = await aSchoolWithAmira()
    await tells(school, amira, { ...notSafe, text: 'please come' })
    const pages = [await lead.visit(paths.desk), await deputy.visit(paths.desk)] as const
    const answers = await Promise.all([takesAmira(lead, pages[0]), takesAmira(deputy, pages[1])])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const owners = new Set((await school.rows(alerts)).map(({ acknowledgedBy }) => acknowledgedBy))
    expect(owners.size).toBe(1)
    const [first] = answers
    const winner = first.status === 303 ? 'Mrs Khan' : 'Mr Osei'
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.html).toContain(`${winner} is already dealing with this.`)
  })

  test('has what came in since the page was opened looked at first', async () => {
    const { school, amira, lead } = await aSchoolWithAmira()
    await tells(school, amira, { want: 'talk to me today' })
    const before = await lead.visit(paths.desk)
    school.clock.forward(1)
    await tells(school, amira, { safe: 'no' })
    const refused = await takesAmira(lead, before)
    expect(refused.status).toBe(409)
    expect(wordsOn(refused)).toContain('There is new information about this child. Look at it before you pick this up.')
    for (const { state } of await school.rows(alerts)) expect(state).toBe('unread')
    expect((await takesAmira(lead, await lead.visit(paths.desk))).status).toBe(303)
  })

  test('is for whoever may open the alerts alone, and a form without what was seen takes nothing', async () => {
    const { school, willow, amira, teacher, lead } = await aSchoolWithAmira()
    const oak = await school.class('Oak')
    const other = await school.signedIn(await school.person('practitioner', { cares: oak }))
    await tells(school, amira, { safe: 'no' })
    const taking = href(paths.taking, { childId: amira.id })
    const { html } = await lead.visit(paths.desk)
    const fields = { seen: carried(html, 'seen'), alerts: carried(html, 'alerts') }
    for (const browser of [teacher, other]) expect((await browser.submit(taking, fields)).status).toBe(404)
    expect((await lead.submit(href(paths.taking, { childId: willow.id }), fields)).status).toBe(404)
    const tooMany = Array.from({ length: 101 }, () => amira.id).join(' ')
    for (const bad of [
      { seen: 'nothing' },
      { seen: fields.seen },
      ...['', 'x', tooMany].map((alerts) => ({ ...fields, alerts })),
    ]) {
      const refused = await lead.submit(taking, bad)
      expect([refused.status, wordsOn(refused)]).toEqual([409, expect.stringContaining('This page is out of date.')])
    }
    expect(await school.rows(alerts)).toMatchObject([{ state: 'unread' }])
  })

  test('a teacher takes together on the page of what there is to do', async () => {
    const { school, amira, teacher } = await aSchoolWithAmira()
    await tells(school, amira, { want: 'talk to me today', words: ['numb'] })
    const page = await teacher.visit(paths.toDo)
    expect(rowsOn(page)).toHaveLength(1)
    expect((await takesAmira(teacher, page)).status).toBe(303)
    for (const { state } of await school.rows(alerts)) expect(state).toBe('acknowledged')
  })
})

describe('#46 with seventy children who wait', () => {
  async function seventy() {
    const there = await aSchoolWithAmira()
    const { school, willow, amira } = there
    const [oak, elm] = [await school.class('Oak'), await school.class('Elm')]
    for (let number = 1; number <= 69; number++) {
      const child = await school.child(`Child${number}`, { in: number % 3 === 0 ? oak : willow })
      await tells(school, child, number % 10 === 0 ? { safe: 'not sure' } : { want: 'talk to me today' })
    }
    school.clock.forward(1)
    await tells(school, amira, notSafe)
    return { ...there, oak, elm }
  }

  test('the most serious is reached and taken in at most three presses, and in no more than half of before', async () => {
    const { school, amira, mrsKhan, lead } = await seventy()
    let presses = 0
    const walks = async (page: Page, button: string) => {
      presses += 1
      return opened(lead, await press(lead, page, { button }))
    }
    const desk = await lead.visit(paths.desk)
    const [first] = parse(desk.html).querySelectorAll('main form[method=post] button')
    const landed = await walks(desk, first?.textContent ?? '')
    expect(parse(landed.html).querySelector('h1')?.textContent).toBe('Alert: Amira K')
    const ofAmira = (await school.rows(alerts)).filter(({ childId }) => childId === amira.id)
    expect(ofAmira).toHaveLength(3)
    for (const alert of ofAmira) expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: mrsKhan.id })
    // Before, even one of them took two: its link, and the button on its page.
    expect(presses).toBeLessThanOrEqual(2 / 2)
    // With what she told read as well.
    expect(wordsOn(await walks(landed, 'I have read this'))).toContain(
      'Saved. It is on record that you have read this.',
    )
    expect(presses).toBeLessThanOrEqual(3)
  })

  test('twenty stand on a page, the most serious first, each once, with true counts', async () => {
    const { lead } = await seventy()
    const names: (string | undefined)[] = []
    for (const page of [1, 2, 3, 4]) {
      const list = await lead.visit(`${paths.desk}?page=${page}`)
      expect(wordsOn(list)).toContain(`Page ${page} of 4`)
      expect(wordsOn(list)).toContain('Not picked up or read yet (70 children)')
      const rows = rowsOn(list)
      expect(rows).toHaveLength(page === 4 ? 10 : 20)
      if (page === 1)
        expect(rows.map((row) => /^(\w+)/.exec(row)?.[1]).join(' ')).toMatch(/^Urgent( High){6}( Medium)+$/)
      names.push(...rows.map(nameOf))
    }
    expect(new Set(names).size).toBe(70)
    expect(rowsOn(await lead.visit(`${paths.desk}?page=99`))).toHaveLength(10)
    expect(rowsOn(await lead.visit(`${paths.desk}?page=x`))).toHaveLength(20)
  })

  test('they are narrowed by class and by seriousness, and pages keep to it', async () => {
    const { oak, willow, lead } = await seventy()
    const ofOak = await lead.visit(`${paths.desk}?class=${oak.id}`)
    expect(wordsOn(ofOak)).toContain('23 of 70 children')
    for (const row of rowsOn(ofOak)) expect(row).toContain('K, Oak')
    const next = parse(ofOak.html).querySelector('nav[aria-label="Children"] a')?.getAttribute('href')
    expect(rowsOn(await lead.visit(next ?? ''))).toHaveLength(3)
    const high = await lead.visit(`${paths.desk}?class=${willow.id}&level=high`)
    expect(rowsOn(high).map(nameOf)).toEqual(['Child10', 'Child20', 'Child40', 'Child50'])
    // The most urgent of all stays in sight.
    expect(wordsOn(high)).toContain('First: Amira K, Willow')
    const chosen = parse(high.html).querySelectorAll('option[selected]')
    expect(chosen.map((option) => option.getAttribute('value'))).toEqual([willow.id, 'high'])
    expect(rowsOn(await lead.visit(`${paths.desk}?class=nonsense&level=nonsense`))).toHaveLength(20)
  })

  test('where nothing matches the page says so, with the way back to all', async () => {
    const { elm, lead } = await seventy()
    for (const asked of [`class=${elm.id}`, 'level=low']) {
      const page = await lead.visit(`${paths.desk}?${asked}`)
      expect(rowsOn(page)).toEqual([])
      expect(wordsOn(page)).toContain('No child matches.')
      const back = parse(page.html)
        .querySelectorAll('main a')
        .find(({ textContent }) => textContent === 'Show all 70 children')
      expect(back?.getAttribute('href')).toBe(paths.desk)
    }
  })

  test('a teacher is offered the classes in reach alone, and no class when there is one', async () => {
    const { school, willow, oak } = await seventy()
    const both = await school.person('practitioner', { cares: willow })
    const page = await (await school.signedIn(both)).visit(paths.toDo)
    const options = parse(page.html)
      .querySelectorAll('select[name=class] option')
      .map((option) => option.getAttribute('value'))
    expect(options).not.toContain(oak.id)
    expect(page.html).not.toContain('Oak')
  })
})

test('#46 the same reason nine times on one alert is said once, with how often, when last, and every time below', async () => {
  const { school, amira, lead } = await aSchoolWithAmira()
  let alertId = ''
  for (let time = 0; time < 9; time++) {
    ;({ alertId } = await tells(school, amira, { want: 'talk to me today' }))
    school.clock.forward(1)
  }
  const page = await lead.visit(href(paths.alert, { alertId }))
  const why = parse(page.html)
    .querySelectorAll('main section')
    .find((section) => section.querySelector('h2')?.textContent === 'Why you’re seeing this')
  expect(why?.querySelectorAll('p.font-bold').map(({ textContent }) => textContent)).toEqual([
    'They asked a grown-up to talk to them today (9 times).',
  ])
  expect(why?.textContent).toContain('Last noticed today at 09:08')
  expect(why?.querySelectorAll('details li')).toHaveLength(9)
})

test('#46 of more concerns than fit on the desk it says how many there are, with the way to all of them', async () => {
  const { school, amira, mrsKhan, lead } = await aSchoolWithAmira()
  for (let many = 0; many < 21; many++) await passesOn(school, mrsKhan, { child: amira.id })
  const page = await lead.visit(paths.desk)
  expect(wordsOn(page)).toContain('Concerns to decide: 21')
  expect(rowsOn(page)).toHaveLength(20)
  expect(page.html).toContain(`<a href="${paths.concerns}">All 21 concerns to decide</a>`)
})
