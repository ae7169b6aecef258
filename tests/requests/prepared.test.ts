import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { asksOfNames, asksOfStaff } from '#tests/support/asks-of-staff.ts'
import { aSchool } from '#tests/support/school.ts'
import { listenToTheDriver } from '#tests/support/to-the-driver.ts'
import { passesOn } from './passing-on.ts'
import { aClassroom, goToWorryBox, hiddenField, tellWords } from './tablet.ts'
import { tells } from './telling.ts'

let heard: string[] = []
listenToTheDriver(({ file, sql }) => {
  if (file.endsWith('school.db')) heard.push(sql)
})

async function twoClasses() {
  const school = await aSchool()
  const [willow, oak] = [await school.class('Willow'), await school.class('Oak')]
  const [amira, bo] = [await school.child('Amira', { in: willow }), await school.child('Bo', { in: oak })]
  const mrAli = await school.person('practitioner', { cares: willow })
  const msOwen = await school.person('practitioner', { cares: oak })
  for (const child of [amira, bo]) await tells(school, child, { want: 'talk to me today', text: 'please' })
  return { school, willow, oak, amira, bo, mrAli, msOwen }
}

test('#53 a question that was written for one person gives the next their own answers alone', async () => {
  const { school, willow, oak, amira, mrAli, msOwen } = await twoClasses()
  const [ali, owen] = [await school.signedIn(mrAli), await school.signedIn(msOwen)]
  const lead = await school.signedIn(await school.person('lead'))
  for (let times = 0; times < 2; times++) {
    for (const path of [paths.worries, paths.toDo]) {
      const [of, other, all] = await Promise.all([ali.visit(path), owen.visit(path), lead.visit(path)])
      expect([of.html.includes('Amira K'), of.html.includes('Bo K')], path).toEqual([true, false])
      expect([other.html.includes('Amira K'), other.html.includes('Bo K')], path).toEqual([false, true])
      expect([all.html.includes('Amira K'), all.html.includes('Bo K')], path).toEqual([true, true])
    }
    expect((await ali.visit(href(paths.classToday, { classId: willow.id }))).html).toContain('Amira K')
    expect((await ali.visit(href(paths.classToday, { classId: oak.id }))).status).toBe(404)
    expect((await owen.visit(href(paths.child, { childId: amira.id }))).status).toBe(404)
  }
  const another = await twoClasses()
  const elsewhere = await another.school.signedIn(another.mrAli)
  expect((await elsewhere.visit(href(paths.classToday, { classId: willow.id }))).status).toBe(404)
  expect((await elsewhere.visit(paths.worries)).html.match(/Amira K/g)).toHaveLength(
    (await ali.visit(paths.worries)).html.match(/Amira K/g)?.length ?? -1,
  )
})

test('#53 what is kept from one of two who care for a class is shown to the other alone, whoever asks first', async () => {
  const { school, willow, amira, mrAli } = await twoClasses()
  const msReed = await school.person('practitioner', { cares: willow })
  const { worryId } = await tells(school, amira, { want: 'talk to me today', text: 'only for one of you' })
  await school.write((tx) => excludeStaff(tx, { worryId }, { people: [mrAli.id], at: school.clock.now() }))
  const [ali, reed] = [await school.signedIn(mrAli), await school.signedIn(msReed)]
  const [ofClass, ofWorry] = [href(paths.classToday, { classId: willow.id }), href(paths.worry, { worryId })]
  for (let times = 0; times < 2; times++) {
    expect((await ali.visit(paths.worries)).html).not.toContain(ofWorry)
    expect((await reed.visit(paths.worries)).html).toContain(ofWorry)
    expect((await ali.visit(ofClass)).html).toContain('1 worry to read')
    expect((await reed.visit(ofClass)).html).toContain('2 worries to read')
  }
})

test('#53 the pages of every day ask the school’s database no more than ten times each', async () => {
  const { school, willow, amira, mrAli } = await twoClasses()
  await passesOn(school, mrAli, { child: amira.id, seen: 'A bruise.' })
  const teacher = await school.signedIn(mrAli)
  const lead = await school.signedIn(await school.person('lead'))
  const pages = [
    [teacher, href(paths.classToday, { classId: willow.id })],
    [lead, paths.desk],
    [lead, paths.worries],
    [lead, href(paths.child, { childId: amira.id })],
  ] as const
  for (const [browser, path] of pages) {
    await browser.visit(path)
    heard = []
    expect((await browser.visit(path)).status).toBe(200)
    const asked = heard.filter((sql) => sql !== 'BEGIN IMMEDIATE' && sql !== 'COMMIT')
    expect(asked.length, `${path}\n${asked.join('\n')}`).toBeLessThanOrEqual(10)
  }
})

test('#53 a tap about a worry costs no more than nineteen statements; the names of all children are asked for only before words are kept', async () => {
  const school = await aSchool()
  await school.person('lead', { canBeChosen: true })
  const { tablet } = await aClassroom(school, '6')
  const checkIn = hiddenField(await goToWorryBox(tablet, { helper: 'yes' }), 'checkIn')
  for (const [path, fields] of [
    [paths.worryBox, { worry: 'yes' }],
    [paths.safe, { answer: 'yes' }],
    [paths.worryTopic, { answer: 'friends' }],
    [paths.worrySize, { answer: 'middle' }],
    [paths.worryWant, { answer: 'just read it' }],
    [paths.worryPerson, { answer: 'anyone' }],
  ] as const) {
    heard = []
    expect((await tablet.submit(path, { checkIn, ...fields })).status, path).toBe(303)
    expect([asksOfStaff(heard), asksOfNames(heard)], path).toEqual([1, 0])
    expect(heard.length, `${path}\n${heard.join('\n')}`).toBeLessThanOrEqual(19)
    heard = []
    await tablet.visit(path)
    expect(heard.length, `${path}\n${heard.join('\n')}`).toBeLessThanOrEqual(6)
  }
  heard = []
  await tellWords(tablet, checkIn, 'I told Mr Ali that my hamster is poorly')
  expect(asksOfNames(heard)).toBe(1)
  expect(asksOfNames(heard.slice(0, heard.indexOf('BEGIN IMMEDIATE')))).toBe(1)
})

test('#46 the desk asks the school’s database as little of seventy children as of two', async () => {
  const { school, willow } = await twoClasses()
  const lead = await school.signedIn(await school.person('lead'))
  async function asked() {
    await lead.visit(paths.desk)
    heard = []
    const { html } = await lead.visit(paths.desk)
    return { statements: heard.length, rows: html.match(/<tr>/g)?.length }
  }
  const ofTwo = await asked()
  expect(ofTwo.rows).toBe(1 + 2)
  for (let number = 1; number <= 68; number++)
    await tells(school, await school.child(`Child${number}`, { in: willow }), { want: 'talk to me today', safe: 'no' })
  expect(await asked()).toEqual({ statements: ofTwo.statements, rows: 1 + 20 })
})
