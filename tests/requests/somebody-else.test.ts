import { randomUUID } from 'node:crypto'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { sessions, rateLimits } from '#db/schema/access.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { answers, checkIns } from '#db/schema/child/check-in.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser, Page } from '#tests/support/browser.ts'
import { aSchool, pictures } from '#tests/support/school.ts'
import { addressOf, aFullSchool, browserOf, schoolPaths } from './every-address.ts'
import { aConcern } from './passing-on.ts'
import { aClassroom, signInAs, wordsOn } from './tablet.ts'

const title = 'Somebody else is here now'

function expectRefused(page: Page): void {
  expect(page.status).toBe(409)
  expect(wordsOn(page)).toContain(title)
}

/** One tablet on which Mia's page was left open, and Zac has signed in since. */
async function aTabletHandedOn() {
  const school = await aSchool()
  const { willow, mia, tablet } = await aClassroom(school)
  const zac = await school.child('Zac', { in: willow, yearGroup: '6' })
  const { code } = await school.opening({ id: willow.id })
  await signInAs(tablet, { childId: mia.id, code }, pictures)
  await tablet.submit(paths.checkIn)
  await tablet.visit(paths.feeling)
  const left = tablet.open.whose
  await tablet.submit(paths.finish)
  await signInAs(tablet, { childId: zac.id, code }, pictures)
  await tablet.visit(paths.today)
  expect(tablet.open.whose).not.toBe(left)
  return { school, mia, zac, tablet, code, left }
}

describe('#29 a page left open and sent after somebody else signed in', () => {
  test('records no mood, no talk and no call for help as the other child’s', async () => {
    const { school, zac, tablet, left } = await aTabletHandedOn()
    const forms: [string, Record<string, string>][] = [
      [paths.checkIn, {}],
      [paths.feeling, { feeling: '1' }],
      [paths.talk, { token: randomUUID(), person: 'anyone' }],
      [paths.helpNow, {}],
      [paths.garden, { plant: 'oak', place: 'r1c1' }],
    ]
    for (const [path, fields] of forms) {
      tablet.open.whose = left
      expectRefused(await tablet.submit(path, fields))
    }
    expect((await school.rows(checkIns)).filter(({ childId }) => childId === zac.id)).toEqual([])
    expect(await school.rows(answers)).toEqual([])
    expect([...(await school.rows(worries)), ...(await school.rows(alerts))]).toEqual([])
  })

  test('#39 and the page that says so leads to help', async () => {
    const { tablet, left } = await aTabletHandedOn()
    tablet.open.whose = left
    const page = parse((await tablet.submit(paths.feeling, { feeling: '1' })).html)
    const help = page.querySelectorAll('header a').find((link) => link.textContent.trim() === 'I need help now')
    expect(help?.getAttribute('href')?.split('?')[0]).toBe(paths.help)
  })

  test('#39 so does every other page that says to a child why something is not there', async () => {
    const { tablet } = await aTabletHandedOn()
    const page = await tablet.visit('/garden/nothing/bring-back')
    expect(page.status).toBe(404)
    expect(parse(page.html).querySelector('header a')?.textContent.trim()).toBe('I need help now')
  })

  test('does not finish for the other child', async () => {
    const { tablet, left } = await aTabletHandedOn()
    tablet.open.whose = left
    expectRefused(await tablet.submit(paths.finish))
    expect((await tablet.visit(paths.today)).status).toBe(200)
  })

  test('says it to a child in few words, with what to do and a way on', async () => {
    const { tablet, left } = await aTabletHandedOn()
    tablet.open.whose = left
    const page = await tablet.submit(paths.talk, { token: randomUUID(), person: 'anyone' })
    expect(wordsOn(page)).toContain('Tell a grown-up')
    const ways = parse(page.html)
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href'))
    expect(ways).toEqual([paths.classCode])
  })

  test('passes no concern on as a colleague’s', async () => {
    const school = await aSchool()
    const { mia, teacher, lead } = await aClassroom(school)
    const browser = await school.signedIn(teacher)
    await browser.visit(paths.newConcern)
    const left = browser.open.whose
    const colleague = await school.signedIn(lead)
    colleague.open.whose = left
    expectRefused(await colleague.submit(paths.newConcern, aConcern(school, { child: mia.id })))
    expect(await school.rows(concerns)).toEqual([])
    expect((await school.audit()).map(({ verb }) => verb)).not.toContain('CREATE')
  })

  test('is taken when the same person has signed in again since', async () => {
    const school = await aSchool()
    const { mia, teacher } = await aClassroom(school)
    const first = await school.signedIn(teacher)
    const again = await school.signedIn(teacher)
    again.open.whose = first.open.whose
    expect((await again.submit(paths.newConcern, aConcern(school, { child: mia.id }))).status).toBe(303)
    expect(await school.rows(concerns)).toMatchObject([{ raisedBy: teacher.id }])
  })
})

describe('#29 a form that does not say whose page it was', () => {
  test.each([null, 'nobody', randomUUID(), `' or 1=1 --`])('is refused as well: %s', async (whose) => {
    const school = await aSchool()
    const { mia, teacher } = await aClassroom(school)
    const browser = await school.signedIn(teacher)
    browser.open.whose = whose === null ? null : encodeURIComponent(whose)
    expectRefused(await browser.submit(paths.newConcern, aConcern(school, { child: mia.id })))
    expect(await school.rows(concerns)).toEqual([])
  })
})

describe('#29 on the doorstep', () => {
  async function twoAtTheDoor() {
    const school = await aSchool()
    const { willow, mia } = await aClassroom(school)
    const zac = await school.child('Zac', { in: willow, yearGroup: '6' })
    const { code } = await school.opening({ id: willow.id })
    const tablet = school.browser()
    await tablet.submit(paths.classCode, { code })
    return { school, mia, zac, tablet }
  }

  test('pictures on a page that greets one child are not tried as another’s', async () => {
    const { school, mia, zac, tablet } = await twoAtTheDoor()
    await tablet.visit(paths.who)
    await tablet.submit(paths.who, { child: mia.id })
    await tablet.visit(paths.pictures)
    const mias = tablet.open.whose
    await tablet.visit(paths.who)
    await tablet.submit(paths.who, { child: zac.id })
    tablet.open.whose = mias
    for (const place of ['0', '1', '2']) expectRefused(await tablet.submit(paths.pictures, { place, picture: 'sun' }))
    expect(await school.rows(rateLimits)).toEqual([])
    expect((await school.rows(sessions)).every(({ tapped }) => tapped === null)).toBe(true)
  })

  test('the list of names may be gone back to', async () => {
    const { mia, zac, tablet } = await twoAtTheDoor()
    await tablet.visit(paths.who)
    const list = tablet.open.whose
    await tablet.submit(paths.who, { child: zac.id })
    await tablet.visit(paths.pictures)
    tablet.open.whose = list
    expect(await tablet.submit(paths.who, { child: mia.id })).toMatchObject({ status: 303, location: paths.pictures })
    expect(wordsOn(await tablet.visit(paths.pictures))).toContain('Hello, Mia')
  })
})

/** Pages that are made for nobody: whoever comes says who they are on them. */
const forAnybody = [paths.signIn, paths.classCode, paths.governorReading, paths.governorRead]

test('#29 every form on every page says whose page it is', { timeout: 120_000 }, async () => {
  const full = await aFullSchool(await aSchool())
  const askers = ['child', 'practitioner', 'deputy', 'lead', 'head', 'office', 'carer'] as const
  let forms = 0
  for (const asker of askers) {
    const browser: Browser = await browserOf(full, asker)
    const own = browser.open.whose
    for (const path of schoolPaths) {
      const { status, html } = await browser.visit(addressOf(path, full.ids))
      if (status !== 200 || forAnybody.some((open) => open === path)) continue
      for (const form of parse(html).querySelectorAll('form[method=post]')) {
        forms++
        const action = new URL(form.getAttribute('action') ?? '', full.school.origin)
        expect(action.searchParams.getAll('whose'), `${asker} ${path} ${action.pathname}`).toEqual([own])
      }
    }
  }
  expect(forms).toBeGreaterThan(100)
})

test('#29 a form sent back to its page keeps its own query and says once whose it is', async () => {
  const school = await aSchool()
  const { mia, teacher } = await aClassroom(school)
  const browser = await school.signedIn(teacher)
  const address = `${paths.newConcern}?child=${mia.id}`
  await browser.visit(address)
  const back = await browser.submit(address, { child: mia.id })
  expect(back.status).toBe(422)
  const action = parse(back.html).querySelector('main form')?.getAttribute('action') ?? ''
  expect(new URL(action, school.origin).search).toBe(`?child=${mia.id}&whose=${browser.open.whose}`)
  expect(href(paths.newConcern)).toBe(new URL(action, school.origin).pathname)
})
