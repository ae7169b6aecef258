import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll } from 'vitest'
import { chromiumOptions } from '#tests/support/chromium.ts'
import { sheets } from './sheets.ts'

/** A browser for the tests of a file, and the sheets their pages are shown with: there before the first and gone after the last. */
export function inABrowser() {
  let opened: { readonly browser: Browser; readonly built: Awaited<ReturnType<typeof sheets>> } | undefined
  beforeAll(async () => {
    const built = await sheets()
    opened = { built, browser: await chromium.launch(chromiumOptions) }
  })
  afterAll(() => opened?.browser.close())
  return () => {
    if (!opened) throw new Error('the first test has not begun')
    return opened
  }
}
