import { defineConfig } from '@playwright/test'
import { chromiumOptions } from '#tests/support/chromium.ts'

const desktop = { width: 1366, height: 657 }
const tablet = { width: 768, height: 1024 }
const phone = { width: 320, height: 640 }
/** Everything must work without JavaScript, so without is how most of it is tried. */
const withoutScripts = { javaScriptEnabled: false }
/** What is measured rather than lived through: once is enough. */
const measured = /(budgets|faces|large-text)\.spec\.ts/
/** With scripts these are the same pages: once, without, is enough. */
const plain = /who-reads\.spec\.ts/
const whole = /(journey-[12]|not-safe)\.spec\.ts/

export default defineConfig({
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
  projects: [
    { name: 'no-js', use: { viewport: desktop, ...withoutScripts }, testIgnore: measured },
    { name: 'js', use: { viewport: desktop }, testIgnore: plain },
    { name: 'tablet', use: { viewport: tablet, hasTouch: true, ...withoutScripts }, testMatch: whole },
    { name: 'phone', use: { viewport: phone, hasTouch: true, ...withoutScripts }, testMatch: whole },
    {
      name: 'forced-colours',
      use: { viewport: tablet, colorScheme: 'dark', contextOptions: { forcedColors: 'active' }, ...withoutScripts },
      testMatch: whole,
    },
  ],
})
