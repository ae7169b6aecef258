import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableName, is, sql } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import * as schema from '#db/schema/index.ts'
import { alerts as keptAlerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openedAlerts, openedEvents, openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { aClassroom, checkIn, wordsOn } from './tablet.ts'
import { raises, tells } from './telling.ts'

/** A school in which children have told a lot, on pages and on paper, and grown-ups have read some of it. */
async function aSchoolThatWasTold() {
  const school = await aSchool()
  const { lead, mia, tablet } = await aClassroom(school)
  await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  const accused = await school.person('practitioner', { name: 'Tom Brandreth', knownAs: 'Mr Brandreth' })
  await checkIn(tablet, { feeling: '1', worry: { words: 'i want to die', safe: 'no', topic: 'home', size: 'big' } })
  await tells(school, mia, { text: 'mr brandreth hit me', want: 'talk to me today' })
  await tells(school, mia, { text: 'i told mr brandreth that nobody likes me and i am always tired' })
  await raises(school, mia)
  await (await school.signedIn(lead)).visit(paths.desk)
  return { school, accused }
}

/** Everything that stands in any file of the schools: databases, what is not yet written into them, and the register. */
function bytesOf({ dataDir }: School): string {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.some(({ name }) => name.endsWith('-wal'))).toBe(true)
  return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('latin1')).join('\n')
}

const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

test('#20 in no file of a school stands what alerts are about, nor why they were raised and what came of them', async () => {
  const { school } = await aSchoolThatWasTold()
  const alerts = await school.asks(openedAlerts)
  const evidence = await school.asks(openedEvidence)
  const events = await school.asks(openedEvents)
  const telling = [
    ...alerts.map(({ category }) => category).filter((category) => category.startsWith('words: ')),
    ...alerts.map(({ allegation }) => allegation ?? '').filter((text) => text !== ''),
    ...evidence.flatMap(({ reason, facts }) => [reason, ...facts]),
    ...events.map(({ reason }) => reason ?? '').filter((text) => text !== ''),
  ]
  expect(telling).toContain('What they wrote may be about wanting to die.')
  expect(telling).toContain('words: suicide')
  const bytes = bytesOf(school)
  expect([...new Set(telling)].filter((text) => bytes.includes(asBytes(text)))).toEqual([])
})

test('#20 whom something is about stands nowhere in a school, but for where everybody of it stands', async () => {
  const { school, accused } = await aSchoolThatWasTold()
  const rows = await school.rows(schema.recordExclusions)
  expect(rows.map(({ because }) => because).toSorted()).toContain('alleged')
  const places = new Set<string>()
  for (const table of Object.values(schema))
    if (is(table, SQLiteTable))
      for (const row of await school.rows(table))
        for (const [column, value] of Object.entries(row)) {
          const text = Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)
          if (text.includes(accused.id)) places.add(`${getTableName(table)}: ${column}`)
        }
  expect([...places].toSorted()).toEqual(['people: email', 'people: id', 'role_grants: personId'])
})

test('#20 what cannot be opened of an alert says so on its page, the page still opens, and it is reported once', async () => {
  const school = await aSchool()
  const { lead, mia } = await aClassroom(school)
  const alertId = await raises(school, mia)
  await school.write(async (tx) => {
    await tx.run(sql`drop trigger alert_evidence_no_changing`)
    await tx.run(sql`drop trigger alert_events_no_changing`)
    await tx.run(sql`update alert_evidence set found = x'01'`)
    await tx.run(sql`update alert_events set written = x'01'`)
  })
  const staff = await school.signedIn(lead)
  for (let looks = 0; looks < 3; looks++) {
    const page = wordsOn(await staff.visit(href(paths.alert, { alertId })))
    expect(page.split('This cannot be opened, because the stored copy was changed.').length).toBeGreaterThan(2)
    school.clock.forward(1)
  }
  const damaged = (await school.asks(openedEvidence)).filter(({ rule }) => rule === 'LI-2')
  expect(damaged.map(({ facts }) => facts.length)).toEqual([1, 1])
  expect(await school.asks(openedAlerts)).toMatchObject([
    { id: alertId },
    { category: 'record damaged', audience: 'lead' },
  ])
})

test('#20 what cannot be opened of a worry says so on its page and its alert’s, and is reported once', async () => {
  const school = await aSchool()
  const { lead, mia } = await aClassroom(school)
  await tells(school, mia, { text: 'i want to die' })
  const alertId = (await school.rows(keptAlerts))[0]?.id ?? ''
  await school.write(async (tx) => {
    for (const trigger of ['worries_no_changing', 'worries_no_adding'])
      await tx.run(sql`drop trigger ${sql.identifier(trigger)}`)
    await tx.run(sql`update worries set words = x'01'`)
  })
  const [worry] = await school.rows(worries)
  const staff = await school.signedIn(lead)
  for (const page of [href(paths.alert, { alertId }), href(paths.worry, { worryId: worry?.id ?? '' })]) {
    expect(wordsOn(await staff.visit(page)), page).toContain(
      'This cannot be opened, because the stored copy was changed.',
    )
  }
  const damaged = (await school.asks(openedEvidence)).filter(({ rule }) => rule === 'LI-2')
  expect(damaged.map(({ facts }) => facts.length)).toEqual([1])
})

test('#20 nor do the pictures a child signs in with, nor those tapped so far; staff within reach still read them', async () => {
  const school = await aSchool()
  const { willow, teacher, mia } = await aClassroom(school)
  const { code } = await school.opening(willow)
  const tablet = school.browser()
  await tablet.submit(paths.classCode, { code })
  await tablet.submit(paths.who, { child: mia.id })
  await tablet.visit(paths.pictures)
  for (const [place, picture] of ['cat', 'star'].entries())
    await tablet.submit(paths.pictures, { place: `${place}`, picture })
  expect(wordsOn(await tablet.visit(paths.pictures))).toContain('Picture 3 of 3')
  expect(bytesOf(school)).not.toMatch(/"cat"|"star"|"boat"|cat,star/)
  const teachers = await school.signedIn(teacher)
  const page = await teachers.visit(href(paths.childPictures, { childId: mia.id }))
  expect(wordsOn(page)).toMatch(/cat.*star.*boat/i)
})
