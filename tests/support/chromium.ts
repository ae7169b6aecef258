import { existsSync } from 'node:fs'

const installed = '/usr/bin/chromium'

/** How tests start Chromium: the system's own where there is one, Playwright's where not, and quiet towards the world. */
export const chromiumOptions = {
  ...(existsSync(installed) ? { executablePath: installed } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
