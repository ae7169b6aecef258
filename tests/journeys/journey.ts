import { cp } from 'node:fs/promises'
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test'
import { startServer, type ServerProcess } from '#tests/support/server-process.ts'
import { aFolder } from './built.ts'
import { hilltop, tuesdayMorning } from './hilltop.ts'
import { inspector, type Inspect } from './inspector.ts'

type Journey = {
  /** When it begins. */
  begins: Date
  /** Hilltop as it was built, with a server of its own. */
  server: ServerProcess
  /** Somebody else's browser: another cookie jar at the school's front door. */
  visitor: () => Promise<Page>
  /** Whether pages are looked at on this way. */
  inspects: boolean
  /** Looks at a page as it stands: nobody must be kept out of it. */
  inspect: Inspect
}

export const test = base.extend<Journey>({
  begins: [tuesdayMorning, { option: true }],
  inspects: [false, { option: true }],
  server: async ({ begins }, use) => {
    const { dataDir, remove } = aFolder()
    await cp(process.env.HILLTOP ?? '', dataDir, { recursive: true })
    const server = await startServer({ dataDir, at: begins })
    await use(server)
    await server.stop()
    await remove()
    expect(server.complaints(), 'what the server complained of').toBe('')
  },
  visitor: async ({ browser, server }, use) => {
    const baseURL = server.originOf(hilltop.school.slug)
    const complaints: string[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL })
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        if (isComplaint(message)) complaints.push(`${page.url()}: ${message.text()}`)
      })
      return page
    })
    expect(complaints, 'what browsers complained of').toEqual([])
  },
  inspect: async ({ browser, inspects }, use) => {
    if (!inspects) return use(() => Promise.resolve())
    const { inspect, close } = await inspector(browser)
    await use(inspect)
    await close()
  },
})
export { expect }

/** A form that came back to be mended is how it should be; anything else a browser notes is not. */
function isComplaint(message: ConsoleMessage): boolean {
  const cameBack = /status of (401|422) /.test(message.text())
  return ['error', 'warning'].includes(message.type()) && !cameBack
}
