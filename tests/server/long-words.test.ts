import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { createHttpServer } from '#app/server/http.ts'
import { openLog } from '#app/server/log.ts'
import { uploadDoor } from '#app/server/upload-door.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { aChildWriting } from '#tests/requests/tablet.ts'
import type { Browser } from '#tests/support/browser.ts'
import { openedEvidence } from '#tests/support/opened.ts'
import { aSchool, type School } from '#tests/support/school.ts'
import { listening, say, written, type Spoken } from './socket.ts'

const rules = { platformHost: 'platform.localhost' }
const closing: (() => unknown)[] = []
let school: School
let port = 0

beforeAll(async () => {
  school = await aSchool()
  const { app, schools, clock } = school
  const log = openLog({ LOG_LEVEL: 'silent' })
  const maySendMuch = uploadDoor({ schools, log, rules, now: clock.now })
  const server = createHttpServer({ app, log, maySendMuch })
  port = await listening(server)
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
})
afterAll(() => {
  for (const close of closing) close()
})

type Sent = { readonly to?: string; readonly then?: string; readonly host?: string }

/** A form as a browser sends it, through the socket. */
function sends(browser: Browser, fields: Record<string, string>, { to, then, host }: Sent = {}): Promise<Spoken> {
  const cookies = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const query = new URLSearchParams({ ...(then && { then }), whose: browser.open.whose ?? '' })
  return say(
    port,
    written(
      `POST ${to ?? paths.worryWords}?${query}`,
      [
        `Host: ${host ?? new URL(school.origin).host}`,
        'Sec-Fetch-Site: same-origin',
        'Content-Type: application/x-www-form-urlencoded',
        ...(cookies === '' ? [] : [`Cookie: ${cookies}`]),
      ],
      new URLSearchParams(fields).toString(),
    ),
  )
}

/** A child of a school of their own, at the page where they write. */
async function aChild() {
  school = await aSchool()
  const { tablet, checkIn, token, ...room } = await aChildWriting(school)
  return { ...room, tablet, sends: (words: string, how?: Sent) => sends(tablet, { checkIn, token, words }, how) }
}

const toldWords = async () => (await school.rows(worries)).filter(({ words }) => words !== null).length
const pressedHelp = async () => (await school.asks(openedEvidence)).filter(({ rule }) => rule === 'TK-2').length
const led = ({ text }: Spoken) => /^location: (\S+)/im.exec(text)?.[1]

test.each([
  ['900 family emoji', '👨‍👩‍👧‍👦'.repeat(900)],
  ['2,000 letters with thirty accents each', `a${'\u0323'.repeat(30)}`.repeat(2000)],
  ['2,000 Chinese letters', '字'.repeat(2000)],
])('#2 %s are taken from a child', async (_what, words) => {
  const child = await aChild()
  const answer = await child.sends(words)
  expect([answer.status, led(answer)]).toEqual([303, paths.allDone])
  expect(await toldWords()).toBe(1)
})

test('#2 so they are from a child who has been away for six minutes', async () => {
  const child = await aChild()
  school.clock.set('2026-11-17T09:16:30Z')
  expect((await child.sends('👨‍👩‍👧‍👦'.repeat(900))).status).toBe(303)
  expect(await toldWords()).toBe(1)
})

test('#2 a concern of 9,000 Bengali letters in each field is taken from a grown-up', async () => {
  school = await aSchool()
  const willow = await school.class('Willow')
  const mia = await school.child('Mia', { in: willow })
  const teacher = await school.signedIn(await school.person('practitioner', { cares: willow }))
  const long = 'ক'.repeat(9000)
  const answer = await sends(
    teacher,
    {
      token: crypto.randomUUID(),
      child: mia.id,
      seen: long,
      childWords: long,
      done: long,
      day: '17 November 2026',
      time: '9:05',
    },
    { to: paths.newConcern },
  )
  expect(answer.status).toBe(303)
  expect(await school.rows(concerns)).toHaveLength(1)
})

test.each([
  ['70,000 letters', 70_000],
  ['a million letters', 1_000_000],
])(
  '#2 “I need a grown-up now” is heard with %s on the page, and the child reads what became of them',
  async (_what, length) => {
    const child = await aChild()
    const answer = await child.sends('x'.repeat(length), { then: paths.helpNow })
    expect([answer.status, led(answer)]).toEqual([303, `${paths.helpNow}?sent=too-long`])
    expect([await pressedHelp(), await toldWords()]).toEqual([1, 0])
    const cookie = /^set-cookie: ([^=]*led[^=]*)=([^;]*)/im.exec(answer.text)
    child.tablet.jar.set(cookie?.[1] ?? '', cookie?.[2] ?? '')
    const { html } = await child.tablet.visit(`${paths.helpNow}?sent=too-long`)
    expect(html).toContain('What you wrote was too long. It is not saved.')
    expect((await child.tablet.visit(`${paths.helpNow}?sent=too-long`)).html).not.toContain('too long')
  },
)

test('#2 a form from another site, or from somebody else’s page, asks for nothing however long it is', async () => {
  const child = await aChild()
  child.tablet.open.whose = crypto.randomUUID()
  expect((await child.sends('x'.repeat(1_000_000), { then: paths.helpNow })).status).toBe(409)
  expect(await pressedHelp()).toBe(0)
})

test('#2 a child who sends too much reads so in a child’s words, beside the button for help', async () => {
  const child = await aChild()
  for (const then of [undefined, paths.finish]) {
    const { status, text } = await child.sends('x'.repeat(1_000_000), then ? { then } : {})
    expect(status).toBe(413)
    expect(text).toContain('That is too long. Go back and make it shorter.')
    expect(text).toMatch(/action="\/help-now\?whose=/)
    expect(text).toMatch(/<style>/)
    expect(text).not.toMatch(/smaller file/)
  }
  expect([await pressedHelp(), await toldWords()]).toEqual([0, 0])
})

test('#2 who has not signed in sends no more than 64 kB, whatever they say they are', async () => {
  const stranger = school.browser()
  const fields = { code: 'x'.repeat(65_537) }
  expect((await sends(stranger, fields, { to: paths.classCode })).status).toBe(413)
  stranger.jar.set('sid', 'A'.repeat(43))
  expect((await sends(stranger, fields, { to: paths.classCode })).status).toBe(413)
  expect((await sends(stranger, { words: 'x'.repeat(70_000) })).status).toBe(413)
})
