import { defineConfig } from '@playwright/test'
import { chromiumOptions } from '#tests/support/chromium.ts'

const desktop = { width: 1366, height: 657 }
const phone = { width: 320, height: 640 }
/** Everything must work without JavaScript, so without is how most of it is tried. */
const withoutScripts = { javaScriptEnabled: false }
/** What is measured rather than lived through: once is enough. */
const measured = /(budgets|faces|large-text)\.spec\.ts/
/** Children's pages bring no script, and those of grown-ups bring some: these go through the latter. */
const scripted = /(journey-[12]|urgent|signed-out)\.spec\.ts/
/** From the front door to the last page, with a finger on a small screen. */
const touched = /(journey-[12]|not-safe)\.spec\.ts/

export default defineConfig<{ inspects: boolean }>({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // Long enough for a machine that has other things to do: nothing here is a test of speed.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: { launchOptions: chromiumOptions, locale: 'en-GB', actionTimeout: 10_000 },
  // Pages are looked at without scripts, there in every size; the others live through the same days with other hands.
  projects: [
    { name: 'no-js', use: { viewport: desktop, inspects: true, ...withoutScripts }, testIgnore: measured },
    { name: 'js', use: { viewport: desktop }, testMatch: [scripted, measured] },
    { name: 'phone', use: { viewport: phone, hasTouch: true, ...withoutScripts }, testMatch: touched },
  ],
})
