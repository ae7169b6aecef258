import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { dueBySeverity, type Finding } from '#app/safeguarding/screening/findings.ts'
import { neededNow } from '#app/safeguarding/screening/rules.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Page } from '#tests/support/browser.ts'
import { aSchool } from '#tests/support/school.ts'
import { anAlertWithNews, takes } from './alert-with-news.ts'
import { press } from './pressing.ts'
import { aClassroom, goToWorryBox, hiddenField, wordsOn } from './tablet.ts'
import { alertOf, raises } from './telling.ts'

const take = 'I’ll deal with this: Amira K'
const goingBetter: Finding = {
  ...neededNow,
  ...{ rule: 'PC-1', type: 'positive_change', category: 'better', severity: 'low', due: dueBySeverity.low },
  reason: 'They have felt better for a week.',
}

const readable = (text = '') => text.replace(/\s+/g, ' ').trim()
/** The line above the desk that says whom to see to first, and the one row below. */
function onTheDesk({ html }: Page) {
  const page = parse(html)
  const first = page.querySelectorAll('.notice').find(({ textContent }) => textContent.includes('First:'))
  const [row, ...more] = page.querySelectorAll('main tbody tr')
  expect(more).toEqual([])
  return { first, row, words: { first: readable(first?.textContent), row: readable(row?.textContent) } }
}
const leadsTo = (part: ReturnType<typeof onTheDesk>['row']) => part?.querySelector('a')?.getAttribute('href')

describe('#46 news in an alert that somebody has', () => {
  test('is due when the alert is, not when the worry that came with it is, and leads to the alert', async () => {
    const { school, mrsKhan, lead, alertId } = await anAlertWithNews()
    const { first, row, words } = onTheDesk(await lead.visit(paths.desk))
    expect([leadsTo(first), leadsTo(row)]).toEqual(Array(2).fill(href(paths.alert, { alertId })))
    expect(words.first).toContain('You are dealing with it: new at 10:18. Due today at 10:33')
    expect(words.row).toMatch(/^Urgent Amira K.*1 worry to read.*Mrs Khan has it: new at 10:18. Due today at 10:33/)
    school.clock.forward(20)
    const late = onTheDesk(await (await school.signedIn(mrsKhan)).visit(paths.desk))
    for (const line of [late.words.first, late.words.row])
      expect(line).toContain('Late: look at the new information, was due today at 10:33')
  })

  test('is not hidden behind something less serious that nobody has, and is not taken with it', async () => {
    const { school, amira, lead, deputy, alertId, again } = await anAlertWithNews()
    await raises(school, amira, goingBetter)
    const { first, words } = onTheDesk(await lead.visit(paths.desk))
    expect(first?.classNames).toContain('notice-urgent')
    expect(leadsTo(first)).toBe(href(paths.alert, { alertId }))
    expect(words.first).toMatch(/You are dealing with it: new at 10:18. Due today at 10:33/)
    expect(first?.querySelector('button')).toBeNull()
    expect(words.row).toMatch(
      /^Urgent Amira K.*Nobody yet: 1 alert. Mrs Khan has it: new at 10:18. Due today at 10:33.*I’ll/,
    )

    // Of somebody else only what nobody has is asked, however serious what Mrs Khan has is.
    const ofOther = onTheDesk(await deputy.visit(paths.desk))
    expect(ofOther.first?.classNames).not.toContain('notice-urgent')
    expect(ofOther.words.first).not.toMatch(/You are dealing|10:33/)
    expect((await press(deputy, await deputy.visit(paths.desk), { button: take })).status).toBe(303)
    expect(await alertOf(school, alertId)).toMatchObject({ state: 'unread', severity: 'urgent' })
    expect((await school.rows(worries)).find(({ id }) => id === again.worryId)?.readAt).toBeNull()
  })
})

describe('#46 of what changed since the page was opened', () => {
  test('an older alert that came into reach is not taken unseen', async () => {
    const { school, amira, mrsKhan, mrOsei, deputy } = await anAlertWithNews()
    const hidden = await raises(school, amira)
    await school.write((tx) =>
      excludeStaff(tx, { alertId: hidden }, { people: [mrOsei.id], alleged: [], at: school.clock.now() }),
    )
    school.clock.forward(1)
    await raises(school, amira, goingBetter)
    const before = await deputy.visit(paths.desk)
    const passedOn = { alertId: hidden, opensTo: 'passed on', at: school.clock.now(), openedBy: mrsKhan.id } as const
    await school.write((tx) => tx.insert(recordOpenings).values(passedOn))
    const refused = await press(deputy, before, { button: take })
    expect(refused.status).toBe(409)
    expect(wordsOn(refused)).toContain('There is new information about this child. Look at it before you pick this up.')
    expect((await school.rows(alerts)).map(({ acknowledgedBy }) => acknowledgedBy)).not.toContain(mrOsei.id)
    expect((await press(deputy, await deputy.visit(paths.desk), { button: take })).status).toBe(303)
    expect(await alertOf(school, hidden)).toMatchObject({ acknowledgedBy: mrOsei.id })
  })

  test('another alert is not taken in place of one that was seen, though there are as many', async () => {
    const { school, amira, mrsKhan, mrOsei, lead, deputy, alertId } = await anAlertWithNews()
    const hidden = await raises(school, amira)
    await school.write((tx) =>
      excludeStaff(tx, { alertId: hidden }, { people: [mrOsei.id], alleged: [], at: school.clock.now() }),
    )
    school.clock.forward(1)
    const seen = await raises(school, amira, goingBetter)
    const before = await deputy.visit(paths.desk)
    await takes(lead, seen)
    const passedOn = { alertId: hidden, opensTo: 'passed on', at: school.clock.now(), openedBy: mrsKhan.id } as const
    await school.write((tx) => tx.insert(recordOpenings).values(passedOn))
    const refused = await press(deputy, before, { button: take })
    expect(refused.status).toBe(409)
    expect(await alertOf(school, hidden)).toMatchObject({ acknowledgedBy: null })
    expect(await alertOf(school, seen)).toMatchObject({ acknowledgedBy: mrsKhan.id })
    expect(await alertOf(school, alertId)).toMatchObject({ acknowledgedBy: mrsKhan.id })
  })

  test('whoever comes too late hears that the safeguarding governor has it', async () => {
    const school = await aSchool()
    const amira = await school.child('Amira', { in: await school.class('Willow') })
    const lead = await school.signedIn(await school.person('lead'))
    await raises(school, amira)
    const before = await lead.visit(paths.desk)
    // As it stands once the governor has read it: nobody of the school has it.
    const read = { state: 'acknowledged', acknowledgedAt: school.clock.now(), acknowledgedBy: null } as const
    await school.write((tx) => tx.update(alerts).set(read))
    const refused = await press(lead, before, { button: take })
    expect(refused.status).toBe(409)
    expect(wordsOn(refused)).toContain('The safeguarding governor is already dealing with this.')
  })
})

test('#46 whoever has an alert and says they have read it hears that the child has told more since', async () => {
  const school = await aSchool()
  const { tablet, lead: mrsKhan } = await aClassroom(school, '6')
  const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tablet.submit(paths.worryBox, { checkIn, worry: 'yes' })
  await tablet.submit(paths.worryWant, { checkIn, answer: 'talk to me today' })
  const lead = await school.signedIn(mrsKhan)
  const desk = await lead.visit(paths.desk)
  const button = parse(desk.html).querySelector('main tbody button')?.textContent ?? ''
  const { location } = await press(lead, desk, { button })
  const before = await lead.visit(location ?? '')
  await tablet.submit(paths.worryWords, { checkIn, token: randomUUID(), words: 'i lost my new water bottle' })
  const refused = await press(lead, before, { button: 'I have read this' })
  expect(refused.status).toBe(409)
  expect(wordsOn(refused)).toContain('There is new information about this child. Look at it before you pick this up.')
  expect(await school.rows(worries)).toMatchObject([{ readAt: null }])
  expect((await press(lead, await lead.visit(location ?? ''), { button: 'I have read this' })).status).toBe(303)
  expect(await school.rows(worries)).toMatchObject([{ readBy: mrsKhan.id }])
})
