import { expect, test } from '@playwright/test'
import { arrive } from './arrive.ts'
import { everyStaffPage } from './every-staff-page.ts'
import { overflow } from './inspector.ts'
import { livedInServer, type LivedInServer } from './lived-in-server.ts'

test.describe.configure({ mode: 'default', timeout: 300_000 })

let server: LivedInServer
test.beforeAll(async () => {
  server = await livedInServer()
})
test.afterAll(() => server.stop())

const viewport = { width: 320, height: 640 }

test('#36 no page of a grown-up is wider than a phone', async ({ browser }) => {
  const visitor = async () => (await browser.newContext({ baseURL: server.origin, viewport })).newPage()
  await everyStaffPage(server, visitor, async (page, name, act) => {
    await arrive(page, act)
    expect.soft(await overflow(page), `px wider than the screen on ${name}, ${page.url()}`).toBe(0)
  })
})
