import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { Page, Request } from '@playwright/test'
import { comeIn, jay, sayWho, tap } from './child.ts'
import { openClass, signIn, toClass } from './grown-up.ts'
import { emails, hilltop, tuesdayMorning } from './hilltop.ts'
import { expect, test } from './journey.ts'

const unseen = () => Promise.resolve()

type Step = {
  /** What the page asks. */
  readonly asks: string
  readonly answers: (page: Page) => Promise<unknown>
  /** What shows, on coming back to the page, that the answer was saved. */
  readonly saved: (page: Page) => Promise<unknown>
}

const radio = (name: string, kind: 'radio' | 'checkbox' = 'radio'): Pick<Step, 'answers' | 'saved'> => ({
  async answers(page) {
    await page.getByRole(kind, { name, exact: true }).check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
  },
  saved: (page) => expect(page.getByRole(kind, { name, exact: true })).toBeChecked(),
})
const button = (name: string): Pick<Step, 'answers' | 'saved'> => ({
  answers: (page) => tap(page, name),
  saved: (page) => expect(page.getByRole('button', { name: `You picked: ${name}`, exact: true })).toBeVisible(),
})

/** Every question of a check-in with a worry in it, in the order it is asked. */
const steps: readonly Step[] = [
  { asks: 'How do you feel?', ...radio('sad') },
  { asks: 'Which words fit?', ...radio('lonely', 'checkbox') },
  { asks: 'What is it about?', ...radio('friends') },
  { asks: 'Is there a grown-up at school you can tell things to?', ...radio('yes') },
  { asks: 'Is there something a grown-up should know?', ...button('Yes') },
  { asks: 'Do you feel safe right now?', ...button('not sure') },
  { asks: 'Is it about friends?', ...button('home') },
  { asks: 'How big is it?', ...button('small') },
  { asks: 'What would help?', ...button('Just read it') },
  { asks: 'Who would you like to tell?', ...button('Mrs Khan') },
]
const words = 'they took my lunch box'

test('#6a a tablet that loses the network says so, and what was saved is there when it is back', async ({
  browser,
  server,
  visitor,
}) => {
  const [msMackay, mrsKhan] = [await visitor(), await visitor()]
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  const context = await browser.newContext({ baseURL: server.originOf(hilltop.school.slug) })
  const tablet = await context.newPage()
  await comeIn(tablet, code, { child: jay, look: unseen })
  await tablet.getByRole('button', { name: 'Start' }).click()

  for (const step of steps) {
    await isAsked(tablet, step)
    // The tap does not arrive: the browser says it has no network, and the page is asked again.
    await context.setOffline(true)
    await step.answers(tablet)
    await isCutOff(tablet)
    await context.setOffline(false)
    await goesOn(tablet)
    await isAsked(tablet, step)

    // The tap arrives and the answer to it does not: the child is a page further, and it is saved.
    await losesTheAnswer(tablet, () => step.answers(tablet))
    await isCutOff(tablet)
    await goesOn(tablet)
    // Where a child writes, Back is a button: it holds what they wrote.
    const back = { name: 'Back', exact: true }
    await tablet.getByRole('link', back).or(tablet.getByRole('button', back)).click()
    await step.saved(tablet)
    await goesOn(tablet)
  }

  await tablet.getByRole('textbox').fill(words)
  await context.setOffline(true)
  await tap(tablet, 'All done')
  await isCutOff(tablet)
  await context.setOffline(false)
  // Loading the page again sends the words once more: the first time they did not arrive, the second time twice.
  await losesTheAnswer(tablet, () => tablet.reload().catch(() => null))
  await tablet.reload()
  await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Put your hand up now.')
  await tablet.goto('/today')
  await expect(tablet.getByText('You told us something today.')).toBeVisible()

  // All of it once: one worry to read, with one alert of each kind.
  await signIn(mrsKhan, emails.mrsKhan, unseen)
  await mrsKhan.getByRole('link', { name: /^Worries/ }).click()
  const waiting = mrsKhan.getByRole('table', { name: /^Worries to read/ })
  await expect(waiting.getByRole('link', { name: 'Jay T' })).toHaveCount(1)
  await waiting.getByRole('link', { name: 'Jay T' }).click()
  for (const told of [words, 'home', 'small', 'just read it', 'not sure'])
    await expect(mrsKhan.getByText(told, { exact: true }).first()).toBeVisible()
  await mrsKhan.getByRole('link', { name: 'Desk' }).click()
  await mrsKhan.getByRole('main').getByRole('link', { name: 'Jay T' }).first().click()
  await expect(mrsKhan.getByText(/by rule UN-2/)).toHaveCount(1)
  await context.close()
})

test('#6a a tablet that was cut off for longer than a child stays signed in: they come in again and go on', async ({
  browser,
  server,
  visitor,
}) => {
  const msMackay = await visitor()
  await signIn(msMackay, emails.msMackay, unseen)
  const code = await openClass(msMackay, 'Oak', unseen)
  const context = await browser.newContext({ baseURL: server.originOf(hilltop.school.slug) })
  const tablet = await context.newPage()
  await comeIn(tablet, code, { child: jay, look: unseen })
  await tablet.getByRole('button', { name: 'Start' }).click()
  for (const { answers } of steps.slice(0, 5)) await answers(tablet)
  await expect(tablet.getByRole('group', { name: 'Do you feel safe right now?' })).toBeVisible()

  // While the server is gone nothing can be sent; ten minutes later it is there again.
  await context.setOffline(true)
  await tablet.reload().catch(() => undefined)
  await isCutOff(tablet)
  await server.moveTo(new Date(tuesdayMorning.getTime() + 10 * 60_000))
  await context.setOffline(false)
  await tablet.goto('/today')
  await tablet.getByLabel('What is your class code?').fill(code)
  await tablet.getByRole('button', { name: 'Next' }).click()
  await sayWho(tablet, { child: jay, look: unseen })
  await goesOn(tablet)
  await expect(tablet.getByRole('group', { name: 'Do you feel safe right now?' })).toBeVisible()
  await toClass(msMackay, 'Oak')
  await expect(msMackay.getByRole('link', { name: 'Jay T' }).first()).toBeVisible()
  await context.close()
})

const isAsked = (page: Page, { asks }: Step) => expect(page.getByRole('group', { name: asks })).toBeVisible()

/** The browser's own page is there, and nothing of ours that could pretend. */
async function isCutOff(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentURI).catch(() => '')).toMatch(/^chrome-error:/)
}

/** The child goes to Today and on from there, past what has been told to those who are not safe. */
async function goesOn(page: Page): Promise<void> {
  await page.goto('/today')
  await expect(page.getByText('Welcome back. You stopped here.')).toBeVisible()
  await page.getByRole('link', { name: 'Go on' }).click()
}

/** What is sent arrives, and the answer to it is lost on the way back. */
async function losesTheAnswer(page: Page, send: () => Promise<unknown>): Promise<void> {
  await page.route('**', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await passOn(route.request())
    return route.abort('connectionreset')
  })
  await send()
  await isCutOff(page)
  await page.unroute('**')
}

/** Sends to the server what a browser would send, and hears its answer out. */
async function passOn(sent: Request): Promise<void> {
  const { host, port, pathname, search } = new URL(sent.url())
  const headers = { ...(await sent.allHeaders()), host }
  const asked = request({ host: '127.0.0.1', port, path: pathname + search, method: sent.method(), headers })
  asked.end(sent.postDataBuffer())
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
}
