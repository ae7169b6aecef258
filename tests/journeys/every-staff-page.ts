import type { Page } from '@playwright/test'
import { demoPassword } from '#app/access/demo-password.ts'
import { arrive } from './arrive.ts'
import type { Meet } from './every-child-page.ts'
import { signIn, toClass } from './grown-up.ts'
import type { LivedInServer } from './lived-in-server.ts'

const unseen = () => Promise.resolve()
type Keep = (name: string, act: () => Promise<unknown>) => Promise<void>

/** Comes to every page a grown-up can come to, with a class of thirty, forty alerts on the desk, and something in every room. */
export async function everyStaffPage(
  { originOf }: LivedInServer,
  visitor: () => Promise<Page>,
  meet: Meet,
): Promise<void> {
  async function asSomebody<T>(name: string, work: (page: Page, keep: Keep) => Promise<T>): Promise<T> {
    const page = await visitor()
    await signIn(page, `${name}@oakfield.example`, unseen)
    return work(page, (what, act) => meet(page, what, act))
  }

  await asSomebody('mr.ali', asTeacher)
  await asSomebody('mrs.brennan', asOneWhoPassedOn)
  await asSomebody('mr.osei', asOneWhomNobodyNames)
  const child = await asSomebody('mrs.khan', async (page, keep) => {
    await inEveryRoom(page, keep)
    await withConcern(page, keep)
    const file = await withFile(page, keep)
    await inCrisis(page, keep)
    await withTransfer(page, keep)
    return file.replace('/files/', '/children/')
  })
  await asSomebody('ms.hughes', asHead)
  await asSomebody('mrs.patel', async (page, keep) => {
    await aYearClosed(page)
    await keep('/calendar/long-closures', () => page.getByRole('button', { name: 'Set these days' }).click())
    await along(page, keep, ['/calendar', '/children', '/calendar/days', '/calendar/import', '/together'])
    await arrive(page, () => page.getByRole('button', { name: 'Ask to open it together' }).click())
    await keep('/children/…/timetable', () => page.goto(`${child}/timetable`))
  })
  await asSomebody('mr.ali', async (page, keep) => {
    await page.goto('/together')
    await keep('/together/…', () => page.getByRole('button', { name: /^Agree/ }).click())
  })
  await asSomebody('ms.dunne', (page, keep) => along(page, keep, ['/home']))

  const alex = await visitor()
  await alex.goto(`${originOf('platform')}/platform/sign-in`)
  await alex.getByLabel('Email').fill('account@thelift.example')
  await alex.getByLabel('Password').fill(demoPassword)
  await meet(alex, '/platform', () => alex.getByRole('button', { name: 'Sign in' }).click())
}

async function along(page: Page, keep: Keep, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await keep(address, () => page.goto(address))
}

/** A page of its own and those below it, all by the name of the page they belong to. */
async function below(page: Page, keep: Keep, whole: { name: string; address: string; rooms: readonly string[] }) {
  for (const room of ['', ...whole.rooms.map((each) => `/${each}`)])
    await keep(whole.name + room, () => page.goto(whole.address + room))
}

type Row = { readonly on: string; readonly about: string; readonly like: string }

/** Where the link in the first row of a page's tables leads that has these words in it. */
async function linkAbout(page: Page, { on, about, like }: Row): Promise<string> {
  await page.goto(on)
  const row = page.locator('main tr', { hasText: about }).first()
  return (await row.locator(`a[href${like}]`).first().getAttribute('href')) ?? ''
}

/** Where the first link of a page leads that looks like this. */
async function firstLink(page: Page, on: string, like: string): Promise<string> {
  await page.goto(on)
  return (await page.locator(`main a[href${like}]`).first().getAttribute('href')) ?? ''
}

async function asTeacher(page: Page, keep: Keep): Promise<void> {
  await along(page, keep, ['/classes', '/to-do', '/check-ons', '/my-sessions', '/my-password', '/my-telephone'])
  await along(page, keep, ['/worries', '/paper-note', '/paper-note/kept'])
  await toClass(page, 'Willow')
  const address = new URL(page.url()).pathname
  await below(page, keep, { name: '/classes/…', address, rooms: ['opening', 'closing', 'letting-in'] })
  const worry = await firstLink(page, '/to-do', '^="/worries/"')
  await keep('/worries/…', () => page.goto(worry))
  const alert = await firstLink(page, '/to-do', '^="/alerts/"')
  await below(page, keep, {
    name: '/alerts/…',
    address: alert,
    rooms: ['acknowledgement', 'note', 'resolution', 'naming'],
  })
  const child = await firstLink(page, alert, '^="/children/"')
  await below(page, keep, { name: '/children/…', address: child, rooms: ['pictures', 'animal', 'absence'] })
}

async function asOneWhoPassedOn(page: Page, keep: Keep): Promise<void> {
  const mine = await firstLink(page, '/concerns', '$="/passed-on"')
  await keep('/concerns/…/passed-on', () => page.goto(mine))
}

async function asOneWhomNobodyNames(page: Page, keep: Keep): Promise<void> {
  const worry = await linkAbout(page, { on: '/worries', about: 'Bo ', like: '^="/worries/"' })
  await keep('/worries/…, which names somebody', () => page.goto(worry))
  await arrive(page, () => page.getByRole('button', { name: 'I have read this' }).click())
  await keep('/worries/…/naming', () => page.goto(`${worry}/naming`))
}

/** The office fills in that the school is closed for so long that somebody else has to agree. */
async function aYearClosed(page: Page): Promise<void> {
  await page.goto('/calendar/days')
  await page.getByLabel('First day').fill('2027-01-04')
  await page.getByLabel('Last day').fill('2027-12-17')
  await page.getByRole('radio', { name: 'Closed' }).check()
}

async function inEveryRoom(page: Page, keep: Keep): Promise<void> {
  await along(page, keep, ['/desk', '/desk/failed-work', '/confirm', '/duty', '/patterns', '/rules', '/worries'])
  await along(page, keep, ['/concerns', '/concerns/new', '/files', '/crisis', '/crisis/paper', '/helplines'])
  await along(page, keep, ['/shares', '/transfers', '/transfers/arrival'])
  const urgent = await firstLink(page, '/desk', '^="/alerts/"')
  await keep('an urgent alert', () => page.goto(urgent))
}

async function withConcern(page: Page, keep: Keep): Promise<void> {
  const concern = await firstLink(page, '/concerns', '^="/concerns/0"')
  await keep('/concerns/…, unread', () => page.goto(concern))
  await keep('/concerns/…', () => page.getByRole('button', { name: 'I have read this' }).click())
  await keep('/concerns/…/decision', () => page.goto(`${concern}/decision`))
  await keep('/concerns/…/naming', () => page.goto(`${concern}/naming`))
}

/** The file of a child about whom others know already, and whose family is to be told; gives its address. */
async function withFile(page: Page, keep: Keep): Promise<string> {
  const address = (await firstLink(page, '/shares', '^="/files/"')).replace(/\/shares$/, '')
  const rooms = ['entries', 'tellings', 'shares', 'transfer', 'crisis']
  await below(page, keep, { name: '/files/…', address, rooms })
  const correction = await firstLink(page, address, '$="/correction"')
  await keep('/files/…/entries/…/correction', () => page.goto(correction))
  const told = await firstLink(page, `${address}/tellings`, '$="/told"')
  await keep('/tellings/…/told', () => page.goto(told))
  const answer = await firstLink(page, `${address}/shares`, '$="/answer"')
  await keep('/shares/…/answer', () => page.goto(answer))
  await page.goto(`${address}/crisis`)
  await keep('/crisis/…/steps/1', () => page.getByRole('button', { name: /the steps$/ }).click())
  return address
}

/** A crisis that is not over, step by step, and one that somebody else has closed. */
async function inCrisis(page: Page, keep: Keep): Promise<void> {
  const address = (await firstLink(page, '/crisis', '*="/steps/"')).replace(/\/steps\/.*$/, '')
  const rooms = Array.from({ length: 9 }, (_, place) => `steps/${place + 2}`)
  await below(page, keep, { name: '/crisis/…', address, rooms })
  const closed = await firstLink(page, '/crisis', '$="/review"')
  await keep('/crisis/…/review', () => page.goto(closed))
}

async function withTransfer(page: Page, keep: Keep): Promise<void> {
  const address = await firstLink(page, '/transfers', '^="/transfers/0"')
  await below(page, keep, { name: '/transfers/…', address, rooms: ['receipt', 'sealing'] })
  await keep('/transfers/…/sealing, the words', () => page.getByRole('button', { name: 'Show me the words' }).click())
  const arrived = await linkAbout(page, { on: '/transfers', about: 'Elsewhere', like: '^="/transfers/0"' })
  await below(page, keep, { name: '/transfers/…, arrived', address: arrived, rooms: ['setting-aside'] })
}

/** What is the head's alone: a worry, an alert and a concern about grown-ups at the school. */
async function asHead(page: Page, keep: Keep): Promise<void> {
  await along(page, keep, [
    '/school',
    '/allegations',
    '/allegations/decided',
    '/duty',
    '/duty/governor',
    '/together',
    '/patterns',
  ])
  const worry = await firstLink(page, '/allegations', '^="/allegations/worries/"')
  await keep('/allegations/worries/…', () => page.goto(worry))
  await keep('/allegations/worries/…/handing-back', () => page.goto(`${worry}/handing-back`))
  await keep('/allegations/worries/…/naming', () => page.goto(`${worry}/naming`))
  const alert = await firstLink(page, '/allegations', '^="/allegations/alerts/"')
  const handling = ['acknowledgement', 'note', 'resolution', 'naming']
  await below(page, keep, { name: '/allegations/alerts/…', address: alert, rooms: handling })
  const concern = await firstLink(page, '/allegations', '^="/allegations/concerns/"')
  await keep('/allegations/concerns/…, unread', () => page.goto(concern))
  await arrive(page, () => page.getByRole('button', { name: 'I have read this' }).click())
  const deciding = ['decision', 'passing', 'naming']
  await below(page, keep, { name: '/allegations/concerns/…', address: concern, rooms: deciding })
}
