import { and, asc, eq } from 'drizzle-orm'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { onRoll } from '#app/access/on-roll.server.ts'
import { expectationOf } from '#app/school/attendance/expectation.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { children, classStaff } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, pictures, type School } from '#tests/support/school.ts'
import { passesOn } from './passing-on.ts'
import { signInAs, wordsOn } from './tablet.ts'

const [yesterday, today, tomorrow, nextWeek] = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-24']
const aDay = 24 * 60

type Stay = Partial<Pick<typeof children.$inferInsert, 'joinedOn' | 'leftOn'>>
const stays = (school: School, { id }: { id: string }, stay: Stay) =>
  school.write((tx) => tx.update(children).set(stay).where(eq(children.id, id)))

/** A class with Mia, who is here, Ned, whose first day is tomorrow, and Ava, whose last day is next Monday. */
async function aSchoolOfThree() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const [mia, ned, ava] = [
    await school.child('Mia', { in: willow }),
    await school.child('Ned', { in: willow }),
    await school.child('Ava', { in: willow }),
  ]
  await stays(school, ned, { joinedOn: tomorrow })
  await stays(school, ava, { leftOn: nextWeek })
  const teacher = await school.signedIn(await school.person('practitioner', { name: 'Mr Ali', cares: willow }))
  return { school, willow, mia, ned, ava, teacher }
}

async function namesAtDoor(school: School, willow: { id: string }) {
  const tablet = school.browser()
  const { code } = await school.opening(willow)
  await tablet.submit(paths.classCode, { code })
  const { html } = await tablet.visit(paths.who)
  return parse(html)
    .querySelectorAll('button[name=child]')
    .map(({ textContent }) => textContent)
}
const offeredOn = async (browser: Browser, path: string) =>
  parse((await browser.visit(path)).html)
    .querySelectorAll('select[name=child] option[value!=""]')
    .map(({ textContent }) => textContent)
    .toSorted()

test('#36 a child is at the door from the first day to the last, and neither before nor after', async () => {
  const { school, willow } = await aSchoolOfThree()
  expect(await namesAtDoor(school, willow)).toEqual(['Ava', 'Mia'])
  school.clock.forward(aDay)
  expect(await namesAtDoor(school, willow)).toEqual(['Ava', 'Mia', 'Ned'])
  school.clock.forward(6 * aDay)
  expect(await namesAtDoor(school, willow)).toEqual(['Mia', 'Ned'])
})

test('#36 whoever leaves next week signs in today, and whoever begins tomorrow can not', async () => {
  const { school, willow, ned, ava } = await aSchoolOfThree()
  const { code } = await school.opening(willow)
  expect(await signInAs(school.browser(), { childId: ava.id, code }, pictures)).toMatchObject({ location: paths.today })
  const early = school.browser()
  await early.submit(paths.classCode, { code })
  expect((await early.submit(paths.who, { child: ned.id })).status).toBe(422)
  const signedIn = await school.childIn(ned)
  expect(await signedIn.visit(paths.today)).toMatchObject({ status: 302, location: paths.classCode })
})

test('#36 the class page, its list and the counts have whoever is at the school today', async () => {
  const { school, willow, teacher } = await aSchoolOfThree()
  const page = wordsOn(await teacher.visit(href(paths.classToday, { classId: willow.id })))
  expect(page).toContain('Ava K')
  expect(page).not.toContain('Ned K')
  expect(wordsOn(await teacher.visit(paths.classes))).toContain('Willow2Closed')
  const head = await school.signedIn(await school.person('head'))
  expect(wordsOn(await head.visit(paths.school))).toContain('2 children')
})

const note = (browser: Browser, child: { id: string }) =>
  browser.submit(paths.paperNote, {
    ...{ token: crypto.randomUUID(), child: child.id, words: 'I miss my mum', where: '' },
    ...{ day: today, time: '09:00' },
  })

test('#36 a concern and a paper note are offered and taken for whoever is at the school or begins soon', async () => {
  const { school, ned, ava, teacher } = await aSchoolOfThree()
  for (const path of [paths.newConcern, paths.paperNote])
    expect(await offeredOn(teacher, path), path).toEqual(['Ava K', 'Mia K', 'Ned K'])
  for (const child of [ned, ava]) expect((await note(teacher, child)).status).toBe(303)
  expect((await school.rows(worries)).map(({ childId }) => childId)).toEqual([ned.id, ava.id])
  const mrAli = (await school.rows(people)).find(({ name }) => name === 'Mr Ali')
  await passesOn(school, { id: mrAli?.id ?? '' }, { child: ned.id })
  expect((await school.rows(concerns)).map(({ childId }) => childId)).toEqual([ned.id])
})

test('#36 a note that is found after a child has left is taken for three months, and the form says that they have', async () => {
  const { school, mia, teacher } = await aSchoolOfThree()
  await stays(school, mia, { leftOn: today })
  for (const path of [paths.newConcern, paths.paperNote])
    expect(await offeredOn(teacher, path), path).toEqual(['Ava K', 'Mia K (has left)', 'Ned K'])
  expect((await note(teacher, mia)).status).toBe(303)
  const [worry] = await school.rows(worries)
  const lead = await school.signedIn(await school.person('lead'))
  expect(wordsOn(await lead.visit(href(paths.worry, { worryId: worry?.id ?? '' })))).toContain('I miss my mum')

  await stays(school, mia, { leftOn: '2026-08-19' })
  expect(await offeredOn(teacher, paths.paperNote)).toEqual(['Ava K', 'Ned K'])
  expect((await note(teacher, mia)).status).toBe(404)
  expect(await school.rows(worries)).toHaveLength(1)
})

test('#36 a concern about a child who left long ago can still be written from their file', async () => {
  const { school, mia } = await aSchoolOfThree()
  await stays(school, mia, { leftOn: '2026-06-01' })
  const lead = await school.signedIn(await school.person('lead'))
  expect(await offeredOn(lead, `${paths.newConcern}?child=${mia.id}`)).toContain('Mia K (has left)')
  expect(await offeredOn(lead, paths.newConcern)).not.toContain('Mia K (has left)')
})

test('#36 a file says when a child has left only once they have', async () => {
  const { school, mia, ava } = await aSchoolOfThree()
  await stays(school, mia, { leftOn: today })
  const lead = await school.signedIn(await school.person('lead'))
  const row = async (name: string) => wordsOn(await lead.visit(`${paths.files}?name=${name}`))
  expect(await row('Mia')).toContain('Mia K, Willow, has left')
  expect(await row('Ava')).not.toContain('has left')
  const fileOf = async ({ id }: { id: string }) => wordsOn(await lead.visit(href(paths.file, { childId: id })))
  expect(await fileOf(mia)).toContain('Has left: the last day was Monday 16 November')
  expect(await fileOf(ava)).toContain('Leaves: the last day is Monday 23 November')
})

test('#36 a file from another school can be for a child who begins next week, and for nobody who has left', async () => {
  const { school, mia } = await aSchoolOfThree()
  await stays(school, mia, { leftOn: today })
  const lead = await school.signedIn(await school.person('lead'))
  expect(await offeredOn(lead, paths.arrival)).toEqual(['Ava K', 'Ned K'])
})

test('#36 a grown-up whose time at a class or whose role begins tomorrow has neither today', async () => {
  const { school, willow } = await aSchoolOfThree()
  const tomorrowMorning = new Date('2026-11-18T08:00:00Z')
  const next = await school.person('practitioner', { name: 'Ms Next', cares: willow })
  await school.write((tx) =>
    tx.update(classStaff).set({ from: tomorrowMorning }).where(eq(classStaff.personId, next.id)),
  )
  const later = await school.person('lead', { name: 'Ms Later', canBeChosen: true })
  await school.write((tx) =>
    tx.update(roleGrants).set({ from: tomorrowMorning }).where(eq(roleGrants.personId, later.id)),
  )
  const page = href(paths.classToday, { classId: willow.id })
  expect((await (await school.signedIn(next)).visit(page)).status).toBe(404)
  expect((await (await school.signedIn(later)).visit(paths.files)).status).toBe(302)
  school.clock.forward(aDay)
  expect((await (await school.signedIn(next)).visit(page)).status).toBe(200)
  expect((await (await school.signedIn(later)).visit(paths.files)).status).toBe(200)
})

test('#36 who is at the school is the same rule in a list as in what is expected of a day', async () => {
  const { school, mia, ned, ava } = await aSchoolOfThree()
  await stays(school, mia, { joinedOn: today, leftOn: today })
  const calendar = { timeZone: 'Europe/London', days: new Map() }
  const always = { timetables: [], away: new Set<string>() }
  for (const day of [yesterday, today, tomorrow, '2026-11-23', nextWeek]) {
    const those = [mia.id, ned.id, ava.id]
    const listed = await school.asks((read) =>
      read
        .select({ id: children.id })
        .from(children)
        .where(and(onRoll(day)))
        .orderBy(asc(children.id)),
    )
    const expected = (await school.rows(children)).filter(
      (child) => expectationOf(calendar, { ...child, ...always }, day) !== 'not at this school',
    )
    expect(listed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toSorted())
    expect(those).toEqual(expect.arrayContaining(listed.map(({ id }) => id)))
  }
})
