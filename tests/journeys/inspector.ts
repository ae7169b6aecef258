import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page } from '@playwright/test'
import { targetsTooSmall } from './targets.ts'

export type Inspect = (page: Page) => Promise<void>

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A tablet, also in a person's own colours, a small phone, and a laptop. */
const views = [
  { width: 768, height: 1024, forcedColors: 'none' },
  { width: 768, height: 1024, forcedColors: 'active' },
  { width: 320, height: 640, forcedColors: 'none' },
  { width: 1366, height: 657, forcedColors: 'none' },
] as const

/**
 * Looks at pages through a browser of its own that runs scripts, because the one a child uses may not: it is given the
 * very HTML that stands before the child, at the same address, and sees it in every size.
 */
export async function inspector(browser: Browser): Promise<{ inspect: Inspect; close: () => Promise<void> }> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const glass = await context.newPage()

  async function inspect(page: Page): Promise<void> {
    const address = page.url()
    const body = await page.content()
    await glass.unrouteAll()
    await glass.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await glass.goto(address)
    const { violations } = await new AxeBuilder({ page: glass }).withTags(rules).setLegacyMode().analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
    expect.soft(found, `what axe finds at ${address}`).toEqual([])
    for (const { width, height, forcedColors } of views) {
      await glass.setViewportSize({ width, height })
      await glass.emulateMedia({ forcedColors })
      const where = `${address}, ${width} px wide, forced colours ${forcedColors}`
      expect.soft(await overflow(glass), `px wider than the screen at ${where}`).toBe(0)
      expect.soft(await targetsTooSmall(glass), `targets too small at ${where}`).toEqual([])
    }
  }

  return { inspect, close: () => context.close() }
}

/** By how many px a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
