import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { targetsTooSmall } from './targets.ts'

export type Inspect = (page: Page) => Promise<void>

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Looks at pages through a browser of its own that runs scripts, because the one a child uses may not: it is given the
 * very HTML that stands before the child, at the same address and in the same size.
 */
export async function inspector(browser: Browser): Promise<{ inspect: Inspect; close: () => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const glass = await context.newPage()

  async function inspect(page: Page): Promise<void> {
    const address = page.url()
    const body = await page.content()
    await glass.setViewportSize(page.viewportSize() ?? { width: 1366, height: 657 })
    await glass.unrouteAll()
    await glass.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await glass.goto(address)
    const axe = new AxeBuilder({ page: glass }).withTags(rules).setLegacyMode()
    // What stands out from what is then the person's own choice of colours, and axe does not know them.
    const hasOwnColours = await glass.evaluate(() => matchMedia('(forced-colors: active)').matches)
    const { violations } = await (hasOwnColours ? axe.disableRules('color-contrast') : axe).analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
    expect.soft(found, `what axe finds at ${address}`).toEqual([])
    expect.soft(await overflow(glass), `px wider than the screen at ${address}`).toBe(0)
    expect.soft(await targetsTooSmall(glass), `targets too small at ${address}`).toEqual([])
  }

  return { inspect, close: () => context.close() }
}

/** By how many px a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
