import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import figures from '#app/safeguarding/screening/word-figures.json'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedAlerts } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { aClassroom, checkIn, wordsOn } from './tablet.ts'

test('#37 the lead reads how well the rules do: what to expect first, then what the school says, and no child’s name', async () => {
  const school = await aSchool()
  const { lead, mia, tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { topic: 'friends', size: 'big' } })
  await checkIn(tablet, { worry: { topic: 'home', size: 'big' } })
  await checkIn(tablet, { worry: { safe: 'no' } })
  for (const { id, category } of await school.asks(openedAlerts))
    await school.write((tx) =>
      tx
        .update(alerts)
        .set({ verdict: category === 'safety' ? 'not needed' : 'right' })
        .where(eq(alerts.id, id)),
    )
  const page = await (await school.signedIn(lead)).visit('/rules')
  expect(page.status).toBe(200)
  const words = wordsOn(page)
  expect(words).toMatch(/^How accurate are the alerts\? ?Expect the rules to notice about 7 or 8 in 10 serious worries/)
  expect(words).toContain('A person reads every worry anyway')
  expect(page.html).not.toContain(mia.firstName)
  const row = (rule: string) =>
    new RegExp(`${rule}[^<]*</th>((?:<td[^>]*>[^<]*</td>)*)`).exec(page.html)?.[1]?.match(/\d+/g)?.map(Number)
  expect(row('WA-2')).toEqual([1, 1, 0, 0])
  expect(row('UN-1')).toEqual([1, 0, 1, 0])
  const { unseen } = figures
  expect(row('Nobody had shown them')).toEqual([unseen.serious, unseen.found, unseen.harmless, unseen.falseAlarms])
  expect(page.html.indexOf('Nobody had shown them')).toBeLessThan(page.html.indexOf('>Known<'))
  expect(words).toContain('No concern came from what a child told us in The Lift in the last 12 months.')
})

test('what no rule noticed is counted when a concern grows out of it', async () => {
  const school = await aSchool()
  const { lead, mia, tablet } = await aClassroom(school)
  await checkIn(tablet, { worry: { words: 'i wish it was always wednesday' } })
  await checkIn(tablet, { worry: { topic: 'friends', size: 'big' } })
  const moment = school.clock.now()
  for (const { id: worryId } of await school.rows(worries))
    await school.write((tx) =>
      tx.insert(concerns).values({
        childId: mia.id,
        subject: 'child',
        audience: 'lead',
        raisedBy: lead.id,
        raisedAt: moment,
        occurredAt: moment,
        dueAt: moment,
        seen: Buffer.from('sealed'),
        worryId,
      }),
    )
  const page = await (await school.signedIn(lead)).visit('/rules')
  expect(wordsOn(page)).toContain(
    '2 concerns came from what a child told us. Of these, 1 came from a worry that no rule',
  )
})

test('a school whose rules have raised nothing is told what will stand here', async () => {
  const school = await aSchool()
  const lead = await school.person('lead')
  expect(wordsOn(await (await school.signedIn(lead)).visit('/rules'))).toContain(
    'No rule has raised an alert at your school in the last 12 months.',
  )
})
