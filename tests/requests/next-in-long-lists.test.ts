import { parse } from 'node-html-parser'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { hiddenField, reads } from './tablet.ts'
import { alertOf, tells } from './telling.ts'

/** The link to the next of a list: what it says and where it leads. */
function nextOn(page: Page) {
  const link = parse(page.html)
    .querySelectorAll('main a')
    .find(({ textContent }) => textContent.startsWith('Next:'))
  return { says: link?.textContent ?? null, to: link?.getAttribute('href') ?? '' }
}
const alertPage = (alertId: string) => href(paths.alert, { alertId })

async function aSchoolWithALead() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrsKhan = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const amira = await school.child('Amira', { in: willow })
  return { school, willow, mrsKhan, amira, lead: await school.signedIn(mrsKhan) }
}

/** Somebody says that they deal with an alert; gives the page they come to. */
async function takes(browser: Browser, alertId: string): Promise<Page> {
  const seen = hiddenField(await browser.visit(alertPage(alertId)), 'seen')
  const { location } = await browser.submit(href(paths.acknowledgement, { alertId }), { seen })
  return browser.visit(location ?? '')
}

const many = (count: number, each: (place: number) => Promise<unknown>) =>
  Array.from({ length: count }, (_, place) => place).reduce(
    (before, place) => before.then(() => each(place)),
    Promise.resolve<unknown>(null),
  )

test('#49 next finds the worry to read behind more notes of one’s own than a page holds', async () => {
  const { school, mrsKhan, amira, lead } = await aSchoolWithALead()
  const own = { childId: amira.id, source: 'paper', enteredBy: mrsKhan.id, audience: 'lead', safe: 'no' } as const
  const at = school.clock.now()
  await school.write((tx) => many(60, () => tx.insert(worries).values({ ...own, writtenAt: at, dueAt: at })))
  const first = await tells(school, amira, { topic: 'friends' })
  const second = await tells(school, amira, { topic: 'friends' })
  const { location } = await reads(lead, first.worryId)
  const worryId = second.worryId
  expect(nextOn(await lead.visit(location ?? ''))).toEqual({
    ...{ says: 'Next: the most serious unread worry (1 left)', to: href(paths.worry, { worryId }) },
  })
})

/** Alerts that are more serious than any other and that somebody else is dealing with. */
async function takenByOthers(school: School, child: { id: string }, count: number) {
  const by = await school.person('deputy')
  const at = school.clock.now()
  const taken = { state: 'acknowledged', acknowledgedBy: by.id, acknowledgedAt: at } as const
  const alert = { childId: child.id, type: 'safeguarding', severity: 'urgent', audience: 'lead' } as const
  const when = { raisedAt: at, dueAt: at, about: Buffer.from('sealed') }
  await school.write((tx) =>
    many(count, () => tx.insert(alerts).values({ ...alert, ...when, ...taken, groupKey: newId() })),
  )
}

test('#49 next finds the alert that nobody has behind more that others have than a page holds', async () => {
  const { school, willow, amira, lead } = await aSchoolWithALead()
  const { alertId: first } = await tells(school, amira, { safe: 'not sure' })
  const { alertId: second } = await tells(school, await school.child('Bo', { in: willow }), { size: 'big' })
  await takenByOthers(school, amira, 220)
  expect(nextOn(await takes(lead, first))).toEqual({
    ...{ says: 'Next: the most serious alert not picked up (1 left)', to: alertPage(second) },
  })
})

test('#49 next says of one’s own alert with something new that it is one’s own, and leads to nobody else’s', async () => {
  const { school, willow, amira, lead } = await aSchoolWithALead()
  const bo = await school.child('Bo', { in: willow })
  const { alertId: mine } = await tells(school, amira, { safe: 'no' })
  const { alertId: other } = await tells(school, bo, { safe: 'not sure' })
  await takes(lead, mine)
  school.clock.forward(5)
  await tells(school, amira, { safe: 'no' })
  expect(await alertOf(school, mine)).toMatchObject({ state: 'unread' })
  expect(nextOn(await takes(lead, other))).toEqual({
    ...{ says: 'Next: your alert with new information (1 left)', to: alertPage(mine) },
  })
  const deputy = await school.signedIn(await school.person('deputy'))
  expect(nextOn(await deputy.visit(alertPage(other))).says).toBeNull()
})

test('#49 next counts every unread concern, not only those a page holds', async () => {
  const { school, mrsKhan, amira, lead } = await aSchoolWithALead()
  const concernId = await passesOn(school, mrsKhan, { child: amira.id })
  const [concern] = await school.rows(concerns)
  if (!concern) throw new Error('the concern was not kept')
  await school.write((tx) => many(230, () => tx.insert(concerns).values({ ...concern, id: newId() })))
  const { location } = await lead.submit(href(paths.concernReading, { concernId }))
  expect(nextOn(await lead.visit(location ?? '')).says).toBe('Next: the unread concern due first (230 left)')
})
