import { paths } from '#app/paths.ts'
import { goToWorryBox, hiddenField, tellWorry } from '#tests/requests/tablet.ts'
import type { Browser } from '#tests/support/browser.ts'
import { table } from '#tests/bench/table.ts'
import { unless, type Attack } from '../attack.ts'
import type { RawRequest } from '../remote-app.ts'
import type { Target } from '../target.ts'

/** No request of a stranger may cost the server more than so many pages "How do you feel?". */
const mostPages = 20
const kilobytes = (text: string, size: number) => text.repeat(Math.ceil((size * 1_024) / text.length))
/** Marks that have to be put in order before they can be compared, as raw letters: 62 kB of them. */
const marks = `a${kilobytes('\u0301\u0323', 31)}`

function form(path: string, fields: Readonly<Record<string, string>> | [string, string][]): RawRequest {
  const body = new URLSearchParams(fields).toString()
  return sent(path, body)
}

function sent(path: string, body: string): RawRequest {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' }
  return { method: 'POST', path, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) }, body }
}
const withHeader = (name: string, value: string): RawRequest => ({ path: paths.help, headers: { [name]: value } })

/** The dearest requests somebody can send who has no session. */
const strangers: Readonly<Record<string, RawRequest>> = {
  'a class code of 64 kB of marks': sent(paths.classCode, `code=${marks}`),
  'an e-mail of 64 kB of marks': sent(paths.signIn, `email=${marks}@school.example&password=x`),
  'a password of 60,000 letters': form(paths.signIn, { email: 'nobody@school.example', password: 'x'.repeat(60_000) }),
  'a wrong password': form(paths.signIn, { email: 'nobody@school.example', password: 'wrong' }),
  'a hundred fields': form(
    paths.classCode,
    Array.from({ length: 100 }, (_, at): [string, string] => [`f${at}`, 'x'.repeat(500)]),
  ),
  'a name of a field of 30,000 letters': form(paths.classCode, { ['a'.repeat(30_000)]: '1' }),
  'Accept-Encoding with 15,500 tabs': withHeader('Accept-Encoding', `a${'\t'.repeat(15_500)}b`),
  'Accept-Encoding with 5,000 commas': withHeader('Accept-Encoding', ',;q='.repeat(3_800)),
  'a cookie of 15 kB': withHeader('Cookie', '__Host-sid=; '.repeat(1_150)),
  'an X-Forwarded-For of 15 kB': withHeader('X-Forwarded-For', '2001:db8::1, '.repeat(1_150)),
  'a user agent of 14 kB': withHeader('User-Agent', 'Mozilla '.repeat(1_750)),
  'a way back of 2,000 signs': { path: `${paths.signIn}?next=${'/.'.repeat(950)}` },
  'an address of 2,000 signs': { path: `/${'%41'.repeat(660)}` },
  'a form in a thousand parts': inParts(1_000),
}

function inParts(count: number): RawRequest {
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
  const body = `${part.repeat(count)}--b--\r\n`
  const headers = { 'Content-Type': 'multipart/form-data; boundary=b', 'Sec-Fetch-Site': 'same-origin' }
  return { method: 'POST', path: paths.classCode, headers: { ...headers, 'Content-Length': body.length }, body }
}

/** Enough of them to be measured: the processor's time is counted in hundredths of a second. */
async function cost(target: Target, work: (turn: number) => Promise<unknown>): Promise<number> {
  const first = await target.costOf(3, work)
  const times = Math.max(5, Math.min(150, Math.ceil(400 / Math.max(first, 0.5))))
  return target.costOf(times, work)
}

const elsewhere = (turn: number) => `198.51.${Math.floor(turn / 250) % 250}.${(turn % 250) + 1}`

async function costs(target: Target): Promise<{ page: number; rows: [string, number][] }> {
  const { ours, browserAt, ask } = target
  const [pupil, ...others] = ours.children
  const child = browserAt(ours, pupil?.held)
  await child.submit(paths.checkIn)
  const page = () => child.visit(paths.feeling)
  for (let turn = 0; turn < 100; turn++) await page()
  const pages = [await cost(target, page)]
  const rows: [string, number][] = []
  for (const [what, request] of Object.entries(strangers)) {
    // Each time from another address, so that being refused as too often does not make it look cheap.
    const from = (turn: number) => ({ 'X-Forwarded-For': elsewhere(turn) })
    rows.push([what, await cost(target, (turn) => ask({ ...request, headers: { ...from(turn), ...request.headers } }))])
  }
  pages.push(await cost(target, page))
  const words = [...ours.names.map((name) => `${name} hit me`).join('. ')].filter((_, at) => at < 1_999).join('')
  const tablets = others.slice(0, 8).map(({ held }) => browserAt(ours, held))
  for (const tablet of tablets) {
    const checkIn = hiddenField(await goToWorryBox(tablet), 'checkIn')
    await tablet.submit(paths.worryBox, { checkIn, worry: 'yes' })
  }
  // The first few find everything that is made once.
  const [first, measured] = [tablets.slice(0, 3), tablets.slice(3)]
  for (const tablet of first) await tells(tablet, words)
  const telling = (turn: number) => (measured[turn] ? tells(measured[turn], words) : Promise.resolve())
  rows.push(['words of a child that name 54 of the staff', await target.costOf(measured.length, telling)])
  return { page: pages.reduce((sum, one) => sum + one, 0) / pages.length, rows }
}

/** Goes through the worry a page at a time; the words come last. */
async function tells(tablet: Browser, words: string): Promise<void> {
  const checkIn = hiddenField(await tablet.visit(paths.worryBox), 'checkIn')
  const { status } = await tellWorry(tablet, checkIn, { words })
  if (status >= 400) throw new Error(`a child's worry was answered ${status}`)
}

export const costlyRequests: Attack = {
  number: '9 10 15',
  what: 'the dearest requests a stranger can send, beside a page',
  async findings(target) {
    const { page, rows } = await costs(target)
    const dearest = rows.toSorted(([, one], [, other]) => other - one)
    const told = dearest.map(([what, ms]) => [what, ms.toFixed(1), (ms / page).toFixed(1)])
    process.stdout.write(
      `${table(`Processor ms, and how many pages that is (a page is ${page.toFixed(2)} ms)`, ['request', 'ms', 'pages'], told)}\n`,
    )
    return dearest.flatMap(([what, ms]) =>
      unless(ms / page <= mostPages, `${what} costs ${(ms / page).toFixed(0)} pages`),
    )
  },
}
