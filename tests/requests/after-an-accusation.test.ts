import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { mailed } from './mailed.ts'
import { passesOn } from './passing-on.ts'
import { aClassroom, checkIn, goToWorryBox, hiddenField, reads, tellWorry, wordsOn } from './tablet.ts'

const accusations = { teacher: 'mr ali hits me', lead: 'mrs khan hits me', head: 'ms okoro hits me' } as const
type Accused = keyof typeof accusations

/** A school in which a child did something first, and then accuses somebody in a check-in that is over. */
async function accuses(who: Accused, first?: (tablet: Browser) => Promise<unknown>) {
  const school = await aSchool()
  const { tablet, lead, teacher, mia } = await aClassroom(school)
  const deputy = await school.person('deputy', { name: 'Joe Osei', knownAs: 'Mr Osei' })
  const head = await school.person('head', { name: 'Ada Okoro', knownAs: 'Ms Okoro' })
  await school.write((tx) => tx.update(people).set({ canBeChosen: true }))
  const accused = { teacher, lead, head }[who]
  await first?.(tablet)
  const over = hiddenField(await goToWorryBox(tablet), 'checkIn')
  await tellWorry(tablet, over, { words: accusations[who] })
  await mailed(school)
  school.clock.forward(3)
  const before = new Set((await school.rows(alerts)).map(({ id }) => id))
  const fresh = async () => (await school.rows(alerts)).map(({ id }) => id).filter((id) => !before.has(id))
  return {
    school,
    mia,
    tablet,
    accused,
    over,
    fresh,
    others: [lead, deputy, head].filter(({ id }) => id !== accused.id),
  }
}

async function opens(school: School, person: { id: string }, alertId: string): Promise<boolean> {
  const browser = await school.signedIn(person)
  const pages = await Promise.all([paths.alert, paths.headAlert].map((path) => browser.visit(href(path, { alertId }))))
  return pages.some(({ status }) => status === 200)
}

const asksFor = (tablet: Browser, person: string) => tablet.submit(paths.talk, { token: crypto.randomUUID(), person })
type Doing = { readonly tablet: Browser; readonly accused: { readonly id: string }; readonly over: string }
const acts: Readonly<Record<string, (doing: Doing) => Promise<unknown>>> = {
  'I need a grown-up now': ({ tablet }) => tablet.submit(paths.helpNow),
  'not safe, tapped late': ({ tablet, over }) => tablet.submit(paths.safe, { checkIn: over, answer: 'no' }),
  'I want to talk, to anyone': ({ tablet }) => asksFor(tablet, 'anyone'),
  'I want to talk, to the accused': ({ tablet, accused }) => asksFor(tablet, accused.id),
  'another check-in without a worry': ({ tablet }) => checkIn(tablet, { feeling: '1', words: ['unsafe'] }),
}

describe.each(['teacher', 'lead', 'head'] as const)('#1 after a child has accused the %s', (who) => {
  test.each(Object.keys(acts))('“%s” goes to others at once, and never to whom they accused', async (name) => {
    const { school, tablet, accused, over, fresh, others } = await accuses(who)
    await acts[name]?.({ tablet, accused, over })
    const raised = await fresh()
    expect(raised.length).toBeGreaterThan(0)
    const mails = await mailed(school)
    expect(mails.length).toBeGreaterThan(0)
    expect(mails.filter(({ to }) => to.includes(accused.email))).toEqual([])
    for (const alertId of raised) {
      expect(await opens(school, accused, alertId)).toBe(false)
      const heard = await Promise.all(others.map((one) => opens(school, one, alertId)))
      expect(heard).toContain(true)
    }
    const browser = await school.signedIn(accused)
    for (const path of [paths.home, paths.checkOns, paths.toDo, paths.desk, paths.worries, paths.allegations])
      expect(wordsOn(await browser.visit(path)), path).not.toMatch(/Mia|check on M/)
  })

  test.each(['I need a grown-up now', 'not safe, tapped late', 'I want to talk, to anyone'])(
    '“%s” that they heard before is heard by others when it is said again',
    async (name) => {
      const before = async (tablet: Browser) => {
        const over = hiddenField(await goToWorryBox(tablet), 'checkIn')
        await tablet.submit(paths.worryBox, { checkIn: over, worry: 'no' })
        await acts[name]?.({ tablet, over, accused: { id: 'anyone' } })
      }
      const { school, tablet, accused, over, fresh } = await accuses(who, before)
      await acts[name]?.({ tablet, accused, over })
      const [alertId = ''] = await fresh()
      expect(alertId).not.toBe('')
      expect(await opens(school, accused, alertId)).toBe(false)
    },
  )
})

test('#1 a child is told of nobody they accused, and sent to no one teacher', async () => {
  const { tablet } = await accuses('lead')
  await tablet.submit(paths.helpNow)
  const page = wordsOn(await tablet.visit(paths.helpNow))
  expect(page).toContain('We have told Mr Osei.You can go to a grown-up you trust too.')
  await asksFor(tablet, 'anyone')
  expect(wordsOn(await tablet.visit(paths.talkTold))).not.toContain('Mrs Khan')
})

test('#1 where the accused is the only one at the school the governor is written to at once', async () => {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  const governorEmail = 'una.gray@governors.example'
  await school.write((tx) =>
    tx.update(schoolSettings).set({ governorName: 'Una Gray', governorTelephone: '020 7946 0000', governorEmail }),
  )
  const tablet = await school.childIn(await school.child('Mia', { in: willow, yearGroup: '6' }))
  // Whoever opened the class for the test is nobody of the school.
  await school.write(async (tx) => {
    const all = await tx.select().from(people)
    for (const { id } of all.filter((one) => one.id !== lead.id))
      await tx.update(people).set({ status: 'suspended' }).where(eq(people.id, id))
  })
  await checkIn(tablet, { worry: { words: accusations.lead } })
  await mailed(school)
  const before = (await school.rows(alerts)).length
  await tablet.submit(paths.helpNow)
  expect(await school.rows(alerts)).toHaveLength(before + 1)
  expect((await mailed(school)).map(({ to }) => to)).toEqual([governorEmail])
  expect(wordsOn(await tablet.visit(paths.helpNow))).toContain('We will tell a grown-up who helps your school.')
})

test('#1 an accusation of a day ago that is closed keeps them from nothing new', async () => {
  const { school, mia, accused } = await accuses('teacher')
  await school.write((tx) => tx.update(alerts).set({ state: 'resolved', resolvedAt: school.clock.now() }))
  school.clock.forward(24 * 60)
  await (await school.childIn(mia)).submit(paths.helpNow)
  expect(wordsOn(await (await school.signedIn(accused)).visit(paths.checkOns))).toContain('Mia')
})

describe('#1 what is kept from the accused for a day accuses nobody by itself', () => {
  const most = 20 * 60
  const checksOn = async (school: School, person: { id: string }) =>
    wordsOn(await (await school.signedIn(person)).visit(paths.checkOns))
  const resolveAll = (school: School) =>
    school.write((tx) => tx.update(alerts).set({ state: 'resolved', resolvedAt: school.clock.now() }))

  /** A child accuses their teacher; that is dealt with, and on the next morning, within a day, they tell something else. */
  async function tellsAnotherThing(worry: Parameters<typeof tellWorry>[2]) {
    const { school, mia, accused } = await accuses('teacher')
    await resolveAll(school)
    school.clock.forward(most)
    const tablet = await school.childIn(mia)
    await tellWorry(tablet, hiddenField(await goToWorryBox(tablet), 'checkIn'), worry)
    const worryId =
      (await school.rows(worries)).toSorted((one, other) => +other.writtenAt - +one.writtenAt)[0]?.id ?? ''
    return { school, mia, accused, worryId }
  }
  const reasonsOf = async (school: School, isOf: (row: typeof recordExclusions.$inferSelect) => boolean) =>
    (await school.rows(recordExclusions)).filter(isOf).map(({ because }) => because)

  test('a harmless worry of the next morning does not keep them away for another day', async () => {
    const { school, mia, accused, worryId } = await tellsAnotherThing({ topic: 'friends', words: 'nobody plays' })
    school.clock.forward(most)
    await (await school.childIn(mia)).submit(paths.helpNow)
    expect(await checksOn(school, accused)).toContain('Mia')
    expect(await reasonsOf(school, (row) => row.worryId === worryId)).toEqual(['accused elsewhere'])
  })

  test('nor does the alert that came of it, however long it stays open', async () => {
    const { school, mia, accused } = await tellsAnotherThing({ size: 'big', words: 'i am so worried' })
    const open = (await school.rows(alerts)).filter(({ state }) => state !== 'resolved')
    expect(open.length).toBeGreaterThan(0)
    school.clock.forward(most)
    await (await school.childIn(mia)).submit(paths.helpNow)
    expect(await checksOn(school, accused)).toContain('Mia')
    for (const { id } of open)
      expect(await reasonsOf(school, (row) => row.alertId === id)).toEqual(['accused elsewhere'])
  })

  test('and yet it is never shown to them, nor is a concern that comes of it', async () => {
    const { school, mia, accused, worryId } = await tellsAnotherThing({ topic: 'friends', words: 'nobody plays' })
    const lead = await school.person('lead', { name: 'A second lead' })
    await reads(await school.signedIn(lead), worryId)
    const concernId = await passesOn(school, lead, { child: mia.id, worry: worryId, seen: 'She was alone at lunch' })
    expect(await reasonsOf(school, (row) => row.concernId === concernId)).toEqual(['accused elsewhere'])
    school.clock.forward(2 * most)
    const browser = await school.signedIn(accused)
    expect((await browser.visit(href(paths.worry, { worryId }))).status).toBe(404)
    expect(wordsOn(await browser.visit(paths.worries))).not.toContain('Mia')
  })

  test('until the words accuse them too: then that worry counts like the first', async () => {
    const { school, mia, accused, worryId } = await tellsAnotherThing({ words: 'mr ali hit me again' })
    expect(await reasonsOf(school, (row) => row.worryId === worryId)).toContain('alleged')
    await resolveAll(school)
    school.clock.forward(most)
    await (await school.childIn(mia)).submit(paths.helpNow)
    expect(await checksOn(school, accused)).not.toContain('Mia')
  })
})
