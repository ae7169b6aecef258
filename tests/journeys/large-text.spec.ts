import type { Page } from '@playwright/test'
import { chromiumOptions } from '#tests/support/chromium.ts'
import { comeIn, next } from './child.ts'
import { openClass, signIn, toClass } from './grown-up.ts'
import { emails } from './hilltop.ts'
import { overflow } from './inspector.ts'
import { expect, test } from './journey.ts'

const widths = [768, 1366]
/** As somebody sets it in the browser: letters of 32 px where the browser comes with 16. */
const twiceAsLarge = '--blink-settings=defaultFontSize=32'

test.use({ launchOptions: { ...chromiumOptions, args: [...chromiumOptions.args, twiceAsLarge] } })

test('letters may be twice as large and nothing is cut off or pushed out of the page', async ({ visitor }) => {
  const [mrAli, tablet] = [await visitor(), await visitor()]
  await signIn(mrAli, emails.mrAli, staysReadable)
  const code = await openClass(mrAli, 'Willow', staysReadable)
  await comeIn(tablet, code, { look: staysReadable })
  await staysReadable(tablet)
  await tablet.getByRole('button', { name: 'Start' }).click()
  await staysReadable(tablet)
  await tablet.getByRole('radio', { name: 'sad', exact: true }).check()
  for (const question of ['Which words fit?', 'What is it about?', 'Is there a grown-up', 'Is there something']) {
    await (question.startsWith('Which') ? next(tablet) : tablet.getByRole('button', { name: 'Skip' }).click())
    await expect(tablet.getByRole('heading', { level: 1, name: question })).toBeVisible()
    await staysReadable(tablet)
  }
  for (const answer of ['Yes', 'yes', 'home', 'big', 'Talk to me today', 'Anyone']) {
    await tablet.getByRole('button', { name: answer, exact: true }).click()
    await staysReadable(tablet)
  }
  await tablet.getByRole('button', { name: 'All done' }).click()
  await staysReadable(tablet)
  await tablet
    .getByRole('link', { name: /Plant something|My garden/ })
    .first()
    .click()
  await staysReadable(tablet)

  await toClass(mrAli, 'Willow')
  await staysReadable(mrAli)
  await mrAli.getByRole('link', { name: 'Amira K' }).first().click()
  await staysReadable(mrAli)
})

async function staysReadable(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1366, height: 657 }
  for (const width of widths) {
    await page.setViewportSize({ ...size, width })
    expect(await letterSize(page), 'px of the letters the page stands on').toBe(32)
    expect.soft(await overflow(page), `px wider than ${width} at ${page.url()}`).toBe(0)
    expect.soft(await cutOff(page), `cut off at ${width} on ${page.url()}`).toEqual([])
  }
  await page.setViewportSize(size)
}

const letterSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

/** What holds words and shows only a part of them. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg *, .sr-only)')]
      .filter((element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const clips = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
        const isTooSmall =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        return clips && isTooSmall && position !== 'absolute' && element.textContent.trim() !== ''
      })
      .map((element) => element.outerHTML.replace(/>[^]*/, '>')),
  )
}
