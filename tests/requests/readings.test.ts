import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aSchool } from '#tests/support/school.ts'
import { listenToTheDriver, type Statement } from '#tests/support/to-the-driver.ts'
import { passesOn } from './passing-on.ts'
import { raises, tells } from './telling.ts'

const heard: Statement[] = []
listenToTheDriver((statement) => void heard.push(statement))

const readingsIn = (statements: readonly Statement[]) =>
  statements.filter(({ sql }) => sql.startsWith('insert into "audit_entries"'))

test('what a page shows of a kind is put on the record by one statement, one line for each', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const lead = await school.person('lead')
  for (let told = 0; told < 5; told++) {
    await tells(school, amira, { want: 'talk to me today', text: 'somebody took my lunch' })
    school.clock.forward(1)
  }
  const browser = await school.signedIn(lead)
  const before = (await school.audit()).length
  heard.length = 0
  const file = await browser.visit(href(paths.file, { childId: amira.id }))
  expect(file.status).toBe(200)
  const lines = (await school.audit()).slice(before)
  const ofWorries = lines.filter(({ entity }) => entity === 'worry')
  expect(ofWorries).toHaveLength(5)
  expect(new Set(ofWorries.map(({ entityId }) => entityId)).size).toBe(5)
  for (const line of lines) expect(line).toMatchObject({ verb: 'READ', action: 'file.read', actorId: lead.id })
  expect(readingsIn(heard)).toHaveLength(2)
})

test('where there is nothing of a kind nothing is written', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const amira = await school.child('Amira', { in: willow })
  const browser = await school.signedIn(await school.person('lead'))
  heard.length = 0
  await browser.visit(href(paths.file, { childId: amira.id }))
  expect(readingsIn(heard)).toHaveLength(1)
  expect(heard.filter(({ sql }) => sql === 'BEGIN IMMEDIATE')).toHaveLength(1)
})

test('what waits for the head is asked by one statement, however many parts of a page say it', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const mrAli = await school.person('practitioner', { cares: willow })
  const another = await school.person('practitioner')
  const head = await school.person('head')
  const amira = await school.child('Amira', { in: willow })
  await passesOn(school, mrAli, { child: amira.id, aboutAdult: 'yes', adult: another.id })
  const browser = await school.signedIn(head)
  heard.length = 0
  const page = await browser.visit(paths.school)
  expect(page.html).toContain('1 matter about grown-ups is waiting for you.')
  const asked = heard.filter(({ sql }) => sql.includes('from "concerns" where ("concerns"."state" <> ?'))
  expect(asked).toHaveLength(1)
})

test('what waits for the head counts a worry nobody has read beside an alert that came of none', async () => {
  const school = await aSchool()
  const amira = await school.child('Amira', { in: await school.class('Willow') })
  const { worryId } = await tells(school, amira, {})
  const alertId = await raises(school, amira)
  await school.write(async (tx) => {
    await tx.update(worries).set({ audience: 'head' }).where(eq(worries.id, worryId))
    await tx.update(alerts).set({ audience: 'head' }).where(eq(alerts.id, alertId))
  })
  const head = await school.signedIn(await school.person('head'))
  expect((await head.visit(paths.school)).html).toContain('2 matters about grown-ups are waiting for you.')
})
