import { parse } from 'node-html-parser'
import { setTimeout as pause } from 'node:timers/promises'
import { paths } from '#app/web/paths.ts'
import { addressOf, platformPaths, schoolPaths } from '#tests/requests/every-address.ts'
import { goToWorryBox, goToWorryWords, hiddenField, tellWords } from '#tests/requests/tablet.ts'
import { table } from '#tests/bench/table.ts'
import type { Browser } from '#tests/support/browser.ts'
import { unless, type Attack } from '../attack.ts'
import { dearAnywhere, knownDear } from '../dear-requests.ts'
import type { RawRequest } from '../remote-app.ts'
import type { Target } from '../target.ts'

/** No request of a stranger may cost the server more than so many pages "How do you feel?". */
const mostPages = 20
/** So many of what seemed dearest are measured well, and so many are shown. */
const [mostMeasured, mostShown] = [16, 10]

type Row = { readonly what: string; readonly ms: number }
type Asked = { readonly what: string; readonly request: RawRequest }
const dearestFirst = (one: Row, other: Row) => other.ms - one.ms

const elsewhere = (turn: number) => `198.51.${Math.floor(turn / 250) % 250}.${(turn % 250) + 1}`
let asked = 0

/** Each time from another address, so that being refused as too often does not make it look cheap. */
const sends = (target: Target, { headers, ...request }: RawRequest) =>
  target.ask({ ...request, headers: { 'X-Forwarded-For': elsewhere(asked++), ...headers } })

/** Enough of them to be measured: the processor's time is counted in hundredths of a second. */
async function cost(target: Target, work: (turn: number) => Promise<unknown>): Promise<number> {
  const first = await target.costOf(3, work)
  const times = Math.max(5, Math.min(150, Math.ceil(400 / Math.max(first, 0.5))))
  return target.costOf(times, work)
}

/** Waits until the server has nothing left to do, or for three seconds. */
async function quiet({ costOf }: Target): Promise<void> {
  for (let turn = 0; turn < 20; turn++) if ((await costOf(1, () => pause(150))) < 10) return
}

/** The names of the fields of the forms that a stranger sees at an address. */
async function fieldsAt(target: Target, request: RawRequest): Promise<string[]> {
  const { body } = await sends(target, request)
  const fields = parse(body.toString()).querySelectorAll('main input[name], main textarea[name], main select[name]')
  const names = [...new Set(fields.map((field) => field.getAttribute('name') ?? ''))]
  return names.length > 0 ? names : ['x']
}

/** Everything that can be sent to every address, roughly measured: the dearest of it. */
async function dearestAnywhere(target: Target): Promise<Asked[]> {
  const { ours } = target
  const school = schoolPaths.map((path) => ({ path: addressOf(path, ours.ids), headers: {} }))
  const platform = platformPaths.map((path) => ({
    path: addressOf(path, ours.ids),
    headers: { Host: 'platform.example' },
  }))
  const rows: (Row & Asked)[] = []
  for (const { path, headers } of [...school, ...platform]) {
    const fields = await fieldsAt(target, { path, headers })
    for (const [how, made] of Object.entries(dearAnywhere)) {
      const plain = made(path, fields)
      const request = { ...plain, headers: { ...plain.headers, ...headers } }
      const ms = await target.costOf(2, () => sends(target, request))
      rows.push({ what: `${path}: ${how}`.replace(/[0-9a-f-]{36}/g, '…'), request, ms })
    }
  }
  return rows.toSorted(dearestFirst).filter((_, place) => place < mostMeasured)
}

/**
 * What a child can write that names everybody of the staff. Only the page that carries the words is measured, as of the
 * others one request: going there, page by page, is seven requests, each of them no dearer than a page.
 */
async function namingEverybody(target: Target): Promise<Row> {
  const { ours, browserAt, costOf } = target
  const words = [...ours.names.map((name) => `${name} hit me`).join('. ')].filter((_, at) => at < 1_999).join('')
  const tablets: { tablet: Browser; checkIn: string }[] = []
  for (const { held } of ours.children.filter((_, place) => place > 0)) {
    const tablet = browserAt(ours, held)
    const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
    const { location } = await goToWorryWords(tablet, checkIn, {})
    if (location !== paths.worryWords) throw new Error('a child could not write')
    tablets.push({ tablet, checkIn })
  }
  const tell = async (turn: number) => {
    const { tablet, checkIn } = tablets[turn] ?? {}
    if (!tablet || !checkIn) throw new Error('too few children')
    const { status } = await tellWords(tablet, checkIn, words)
    if (status >= 400) throw new Error(`a child's worry was answered ${status}`)
  }
  // As a page is asked for a hundred times before it is measured: the first find what is made once, and run slowly.
  const [first, measured] = [17, 12]
  for (let turn = 0; turn < first; turn++) await tell(turn)
  let sum = 0
  for (let turn = 0; turn < measured; turn++) {
    // What it leaves to be done later, mails above all, is done between the requests of others, a piece at a time.
    await quiet(target)
    sum += await costOf(1, () => tell(turn + first))
  }
  return { what: 'words of a child that name 54 of the staff', ms: sum / measured }
}

async function costs(target: Target): Promise<{ page: number; rows: Row[] }> {
  const { ours, browserAt } = target
  const child = browserAt(ours, ours.children[0]?.held)
  await child.submit(paths.checkIn)
  const page = () => child.visit(paths.feeling)
  for (let turn = 0; turn < 100; turn++) await page()
  const pages = [await cost(target, page)]
  const known = Object.entries(knownDear).map(([what, request]): Asked => ({ what, request }))
  const rows: Row[] = []
  for (const { what, request } of [...known, ...(await dearestAnywhere(target))])
    rows.push({ what, ms: await cost(target, () => sends(target, request)) })
  pages.push(await cost(target, page))
  rows.push(await namingEverybody(target))
  return { page: pages.reduce((sum, one) => sum + one, 0) / pages.length, rows: rows.toSorted(dearestFirst) }
}

export const costlyRequests: Attack = {
  number: '9 10 15',
  what: 'the dearest requests a stranger can send, to any address, beside a page',
  async findings(target) {
    const { page, rows } = await costs(target)
    const told = rows
      .filter((_, place) => place < mostShown)
      .map(({ what, ms }) => [what, ms.toFixed(1), (ms / page).toFixed(1)])
    const heading = `The ten dearest of ${rows.length} measured: processor ms, and how many pages that is (a page is ${page.toFixed(2)} ms)`
    process.stdout.write(`${table(heading, ['request', 'ms', 'pages'], told)}\n`)
    return rows.flatMap(({ what, ms }) =>
      unless(ms / page <= mostPages, `${what} costs ${(ms / page).toFixed(0)} pages`),
    )
  },
}
