import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { messages } from '#db/schema/messages.ts'
import { openedKeptFrom } from '#tests/support/opened.ts'
import { aSchool } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { wordsOn } from './tablet.ts'
import { alertOf, raises, tells } from './telling.ts'

/** A school in which a record names its lead and a dinner lady, neither of whom did anything; or so it may be. */
async function aSchoolWithMia() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const people = {
    lead: await school.person('lead', { knownAs: 'Mrs Doyle' }),
    deputy: await school.person('deputy', { knownAs: 'Mr Osei' }),
    head: await school.person('head', { knownAs: 'Ms Hughes' }),
    teacher: await school.person('practitioner', { knownAs: 'Mr Ali', cares: willow }),
    other: await school.person('practitioner', { knownAs: 'Miss Lee' }),
  }
  const mia = await school.child('Mia', { in: willow })
  const named = [people.lead.id, people.other.id]
  const names = (record: Parameters<typeof excludeStaff>[1], alleged: readonly string[] = []) =>
    school.write((tx) => excludeStaff(tx, record, { people: named, alleged, at: school.clock.now() }))
  const opens = async (who: keyof typeof people, page: string) =>
    (await (await school.signedIn(people[who])).visit(page)).status
  const told = async () =>
    (await school.rows(messages)).filter(({ dedupe }) => dedupe.startsWith('passed:')).map(({ personId }) => personId)
  return { school, people, mia, names, opens, told }
}

describe('#1 an alert that came of no worry', () => {
  test('is passed on by whoever has taken it to whom it merely names, once they say whom it is about', async () => {
    const { school, people, mia, names, opens, told } = await aSchoolWithMia()
    const alertId = await raises(school, mia)
    await names({ alertId })
    const [page, naming] = [href(paths.alert, { alertId }), href(paths.alertNaming, { alertId })]
    expect(await opens('lead', page)).toBe(404)
    const deputy = await school.signedIn(people.deputy)
    expect(wordsOn(await deputy.visit(page))).not.toContain('cannot see it yet')
    expect((await deputy.submit(naming, {})).status).toBe(409)

    await school.write((tx) => tx.update(alerts).set({ state: 'acknowledged', acknowledgedBy: people.deputy.id }))
    expect(wordsOn(await deputy.visit(page))).toContain('It names Miss Lee and Mrs Doyle, who cannot see it yet.')
    expect(wordsOn(await deputy.visit(naming))).toContain('Did any of them do something to Mia?')
    expect((await deputy.submit(naming, { about: people.teacher.id })).status).toBe(422)
    const sent = await deputy.submit(naming, { about: people.other.id })
    expect(sent).toMatchObject({ status: 303, location: `${naming}?saved=named` })
    expect(wordsOn(await deputy.visit(naming))).toContain('Everyone it only mentions can see it now.')
    expect(await opens('lead', page)).toBe(200)
    expect(wordsOn(await deputy.visit(page))).not.toContain('cannot see it yet')
    expect(await told()).toEqual([people.lead.id])
    const rows = await school.asks(openedKeptFrom)
    expect(rows.filter(({ because }) => because === 'alleged').map(({ personId }) => personId)).toEqual([
      people.other.id,
    ])
    expect((await school.audit()).findLast(({ verb }) => verb === 'UPDATE')).toMatchObject({
      ...{ action: 'alert.read', entity: 'alert', entityId: alertId },
    })
    // Said twice, it is said once.
    await deputy.submit(naming, {})
    expect(await told()).toHaveLength(1)
  })

  test('takes the concerns that came of it along', async () => {
    const { school, people, mia, names, opens } = await aSchoolWithMia()
    const alertId = await raises(school, mia)
    await names({ alertId })
    const concernId = await passesOn(school, people.deputy, { child: mia.id, alert: alertId })
    const page = href(paths.concern, { concernId })
    expect(await opens('lead', page)).toBe(404)
    await school.write((tx) => tx.update(alerts).set({ state: 'acknowledged' }))
    await (await school.signedIn(people.deputy)).submit(href(paths.alertNaming, { alertId }), {})
    expect(await opens('lead', page)).toBe(200)
  })

  test('is decided by the head where it is the head’s, and by nobody whom it names or who may not open it', async () => {
    const { school, people, mia, names } = await aSchoolWithMia()
    const alertId = await raises(school, mia)
    await names({ alertId })
    await school.write((tx) => tx.update(alerts).set({ state: 'acknowledged', audience: 'head' }))
    const naming = href(paths.headAlertNaming, { alertId })
    const head = await school.signedIn(people.head)
    expect(wordsOn(await head.visit(href(paths.headAlert, { alertId })))).toContain('It names Miss Lee and Mrs Doyle')
    for (const who of ['lead', 'other', 'teacher'] as const) {
      const browser = await school.signedIn(people[who])
      const answers = [await browser.submit(naming, {}), await browser.submit(href(paths.alertNaming, { alertId }), {})]
      for (const { status } of answers) expect([403, 404], who).toContain(status)
    }
    expect(await school.rows(recordOpenings)).toEqual([])
    expect(await head.submit(naming, {})).toMatchObject({ status: 303, location: `${naming}?saved=named` })
    expect((await school.rows(recordOpenings)).map(({ opensTo }) => opensTo)).toEqual(['passed on'])
  })
})

describe('#1 an alert passed on to whom it names', () => {
  const words = { text: 'my dad hits me. i told mrs doyle', safe: 'no' } as const

  test('gathers nothing more that they would read before anybody has judged it', async () => {
    const { school, people, mia, opens } = await aSchoolWithMia()
    const { alertId } = await tells(school, mia, words)
    const page = href(paths.alert, { alertId })
    expect(await opens('lead', page)).toBe(404)
    // Nobody has judged it yet: what the child tells again gathers in it.
    expect(await tells(school, mia, words)).toMatchObject({ alertId })

    const deputy = await school.signedIn(people.deputy)
    const taken = { state: 'acknowledged', acknowledgedBy: people.deputy.id } as const
    await school.write((tx) => tx.update(alerts).set(taken).where(eq(alerts.id, alertId)))
    expect((await deputy.submit(href(paths.alertNaming, { alertId }), {})).status).toBe(303)
    expect(await opens('lead', page)).toBe(200)

    school.clock.set('2026-11-18T09:10:00Z')
    const again = await tells(school, mia, { ...words, text: 'he hit me again. mrs doyle knows. my dad hits me' })
    expect(again.alertId).not.toBe(alertId)
    expect(await alertOf(school, again.alertId)).toMatchObject({ state: 'unread', followsId: alertId })
    const next = href(paths.alert, { alertId: again.alertId })
    expect(await opens('lead', next)).toBe(404)
    expect(await opens('deputy', next)).toBe(200)
    // It gathers in its turn, until it is passed on as well.
    expect(await tells(school, mia, words)).toMatchObject({ alertId: again.alertId })
    const kept = (await school.asks(openedKeptFrom)).filter((row) => row.alertId === alertId)
    expect(kept).toMatchObject([{ personId: people.lead.id, because: 'named' }])
  })

  test('is not opened again by what the child tells soon after it was resolved', async () => {
    const { school, people, mia, opens } = await aSchoolWithMia()
    const { alertId } = await tells(school, mia, words)
    await school.write(async (tx) => {
      const at = school.clock.now()
      await tx.insert(recordOpenings).values({ alertId, opensTo: 'passed on', at, openedBy: people.deputy.id })
      await tx.update(alerts).set({ state: 'resolved', resolvedAt: at }).where(eq(alerts.id, alertId))
    })
    school.clock.set('2026-11-18T09:10:00Z')
    const again = await tells(school, mia, words)
    expect(await alertOf(school, alertId)).toMatchObject({ state: 'resolved' })
    expect(await alertOf(school, again.alertId)).toMatchObject({ state: 'unread', followsId: alertId })
    expect(await opens('lead', href(paths.alert, { alertId: again.alertId }))).toBe(404)
  })

  test('keeps nobody out twice', async () => {
    const { school, people, mia, names } = await aSchoolWithMia()
    const alertId = await raises(school, mia)
    await names({ alertId })
    await school.write((tx) =>
      tx.insert(recordOpenings).values({ alertId, opensTo: 'passed on', at: school.clock.now() }),
    )
    const rows = await school.asks(openedKeptFrom)
    await school.write((tx) =>
      excludeStaff(tx, { alertId }, { people: [people.lead.id], alleged: [], at: school.clock.now() }),
    )
    expect(await school.asks(openedKeptFrom)).toEqual(rows)
  })
})

describe('#1 a concern', () => {
  test('is passed on by whoever has read it to whom it merely names; whom it is about never sees it', async () => {
    const { school, people, mia, names, opens, told } = await aSchoolWithMia()
    const concernId = await passesOn(school, people.teacher, { child: mia.id, seen: 'a bruise' })
    await names({ concernId })
    const [page, naming] = [href(paths.concern, { concernId }), href(paths.concernNaming, { concernId })]
    expect(await opens('lead', page)).toBe(404)
    const deputy = await school.signedIn(people.deputy)
    expect((await deputy.submit(naming, {})).status).toBe(409)
    await deputy.submit(href(paths.concernReading, { concernId }))
    expect(wordsOn(await deputy.visit(page))).toContain('It names Miss Lee and Mrs Doyle, who cannot see it yet.')
    await deputy.submit(naming, { about: people.other.id })
    expect(wordsOn(await deputy.visit(naming))).toContain('Everyone it only mentions can see it now.')
    expect(await opens('lead', page)).toBe(200)
    expect(await told()).toEqual([people.lead.id])
  })

  test('about a grown-up is passed on by the head', async () => {
    const { school, people, mia, names } = await aSchoolWithMia()
    const about = { aboutAdult: 'yes', adultName: 'the swimming coach' }
    const concernId = await passesOn(school, people.teacher, { child: mia.id, seen: 'he shouted', ...about })
    await names({ concernId })
    await school.write((tx) => tx.update(concerns).set({ state: 'open', readAt: school.clock.now() }))
    const naming = href(paths.allegationNaming, { concernId })
    expect((await (await school.signedIn(people.deputy)).submit(naming, {})).status).toBe(403)
    const head = await school.signedIn(people.head)
    expect(wordsOn(await head.visit(href(paths.allegation, { concernId })))).toContain(
      'It names Miss Lee and Mrs Doyle',
    )
    expect(await head.submit(naming, {})).toMatchObject({ status: 303, location: `${naming}?saved=named` })
  })
})
