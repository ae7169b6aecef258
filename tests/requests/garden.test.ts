import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { gardenItems } from '#db/schema/child/garden.ts'
import type { Browser } from '#tests/support/browser.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { aClassroom, asAnybodys, checkIn, wordsOn } from './tablet.ts'

const offered = async (tablet: Browser) =>
  parse((await tablet.visit(paths.garden)).html)
    .querySelectorAll('input[name=plant]')
    .map((input) => input.getAttribute('value'))

/** Check-ins a child finished earlier, one each day before this one. */
function finishedBefore(school: School, childId: string, count: number) {
  const day = 24 * 60 * 60_000
  const moments = Array.from({ length: count }, (_, ago) => new Date(school.clock.now().getTime() - (ago + 1) * day))
  const rows = moments.map((at) => ({
    childId,
    kind: 'daily_checkin' as const,
    status: 'completed' as const,
    day: at.toISOString().replace(/T.*/, ''),
    startedAt: at,
    completedAt: at,
    faceSet: 5,
  }))
  return school.write((tx) => tx.insert(checkIns).values(rows))
}

test('before the first check-in there is nothing to plant, and after it there is', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  expect(wordsOn(await tablet.visit(paths.garden))).not.toContain('What would you like to plant?')
  expect((await tablet.submit(paths.garden, { plant: 'daisy', place: 'r1c1' })).status).toBe(409)
  await checkIn(tablet)
  expect(await offered(tablet)).toEqual(['daisy', 'tulip', 'apple-tree', 'oak'])
  expect(await tablet.submit(paths.garden, { plant: 'daisy', place: 'r1c1' })).toMatchObject({ status: 303 })
  expect(await school.rows(gardenItems)).toMatchObject([{ name: 'daisy', kind: 'flower', row: 1, column: 1 }])
  expect(await offered(tablet)).toEqual([])
})

test('one check-in plants one thing, however often and wherever it is pressed', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet)
  const press = (place: string) => tablet.submit(paths.garden, { plant: 'oak', place })
  const answers = await Promise.all(['r1c1', 'r1c1', 'r1c1', 'r2c2'].map(press))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 303, 409])
  expect(await school.rows(gardenItems)).toHaveLength(1)
})

test('two things never stand in one place', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet)
  await checkIn(tablet)
  await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c1' })
  const page = await tablet.submit(paths.garden, { plant: 'daisy', place: 'r1c1' })
  expect(page.status).toBe(409)
  expect(await school.rows(gardenItems)).toHaveLength(1)
})

test('what has not been earned cannot be planted by sending its name', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  await checkIn(tablet)
  expect((await tablet.submit(paths.garden, { plant: 'snail', place: 'r1c1' })).status).toBe(409)
  expect((await tablet.submit(paths.garden, { plant: 'dragon', place: 'r1c1' })).status).toBe(422)
  await finishedBefore(school, mia.id, 39)
  expect(await offered(tablet)).toHaveLength(12)
  expect((await tablet.submit(paths.garden, { plant: 'snail', place: 'r1c1' })).status).toBe(303)
})

test('a form without a plant or a place comes back and says so', async () => {
  const { tablet } = await aClassroom(await aSchool())
  await checkIn(tablet)
  expect(wordsOn(await tablet.submit(paths.garden, { place: 'r1c1' }))).toContain('Choose what to plant')
  for (const place of ['r5c1', 'r1c7', 'r0c0', '', 'r1c1 '])
    expect(wordsOn(await tablet.submit(paths.garden, { plant: 'oak', place }))).toContain('Choose where to put it')
})

test('a plant grows with each check-in, and waits as it is while a child is away', async () => {
  const school = await aSchool()
  const { mia, tablet } = await aClassroom(school)
  await checkIn(tablet)
  await tablet.submit(paths.garden, { plant: 'tulip', place: 'r2c3' })
  const scene = async () =>
    parse(asAnybodys((await (await school.childIn(mia)).visit(paths.garden)).html)).querySelector('main')?.innerHTML
  const stages = [await scene()]
  for (let times = 0; times < 3; times++) {
    school.clock.forward(1)
    await checkIn(tablet)
    stages.push(await scene())
  }
  expect(new Set(stages).size).toBe(4)
  const before = await school.rows(gardenItems)
  school.clock.set('2027-11-16T09:10:00Z')
  expect(await scene()).toBe(stages.at(-1))
  expect(await school.rows(gardenItems)).toEqual(before)
})

test('a thing goes to the shed and comes back, and the shed loses nothing', async () => {
  const school = await aSchool()
  const { tablet } = await aClassroom(school)
  await checkIn(tablet)
  await checkIn(tablet)
  await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c1' })
  const [oak] = await school.rows(gardenItems)
  const itemId = oak?.id ?? ''
  expect((await tablet.submit(href(paths.putAway, { itemId }))).location).toBe(paths.garden)
  expect((await tablet.submit(href(paths.putAway, { itemId }))).location).toBe(paths.garden)
  expect(wordsOn(await tablet.visit(paths.garden))).toContain('Bring back the oak')
  await tablet.submit(paths.garden, { plant: 'daisy', place: 'r1c1' })

  const back = href(paths.bringBack, { itemId })
  expect(wordsOn(await tablet.visit(back))).toContain('Where does the oak go?')
  expect((await tablet.submit(back, { place: 'r1c1' })).status).toBe(409)
  expect((await tablet.submit(back, {})).status).toBe(422)
  expect((await tablet.submit(back, { place: 'r4c6' })).location).toBe(paths.garden)
  expect((await tablet.submit(back, { place: 'r4c6' })).location).toBe(paths.garden)
  expect((await school.rows(gardenItems)).map(({ name, row, column }) => [name, row, column])).toEqual([
    ['oak', 4, 6],
    ['daisy', 1, 1],
  ])
})

test('nobody tends another child’s garden', async () => {
  const school = await aSchool()
  const { willow, tablet } = await aClassroom(school)
  await checkIn(tablet)
  await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c1' })
  const before = await school.rows(gardenItems)
  const itemId = before[0]?.id ?? ''
  const other = await school.childIn(await school.child('Noah', { in: willow }))
  expect((await other.submit(href(paths.putAway, { itemId }))).status).toBe(404)
  expect((await other.visit(href(paths.bringBack, { itemId }))).status).toBe(404)
  expect((await other.submit(href(paths.bringBack, { itemId }), { place: 'r2c2' })).status).toBe(404)
  expect(await school.rows(gardenItems)).toEqual(before)
})

test('two children who differ only in how they felt have the same garden and the same stickers', async () => {
  const school = await aSchool()
  const { willow } = await aClassroom(school)
  const seen: string[] = []
  const histories = [
    ['1', '1', '1'],
    ['5', '5', '5'],
    ['2', 'do-not-want-to-say', '4'],
    ['do-not-know', '3', '1'],
  ]
  for (const moods of histories) {
    const tablet = await school.childIn(await school.child('Noah', { in: willow, yearGroup: '6' }))
    for (const [visit, feeling] of moods.entries()) {
      await checkIn(tablet, { feeling, ...(visit === 1 ? { worry: { words: 'x' } } : {}) })
      await tablet.submit(paths.garden, { plant: 'oak', place: `r1c${visit + 1}` })
    }
    const pages = [
      await tablet.visit(paths.garden),
      await tablet.visit(paths.stickers),
      await tablet.visit(paths.today),
    ]
    seen.push(pages.map(({ html }) => html.replace(/[0-9a-f-]{36}/g, 'id')).join())
  }
  expect(new Set(seen).size).toBe(1)
  expect(seen[0]).toContain('I told a grown-up')
})

test('a sticker cannot be asked for', async () => {
  const { tablet } = await aClassroom(await aSchool())
  expect(wordsOn(await tablet.visit(paths.stickers))).toContain('Do a check-in to get your first sticker.')
  expect((await tablet.submit(paths.stickers, { sticker: 'helped-a-friend' })).status).toBe(405)
  expect(wordsOn(await tablet.visit(paths.stickers))).toContain('Do a check-in to get your first sticker.')
})
