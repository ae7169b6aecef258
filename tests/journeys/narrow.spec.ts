import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from '@playwright/test'
import { WeekChart } from '#app/dashboard/components/week-chart.tsx'
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

test('#36 the weeks of the patterns page are no wider than a phone either', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: server.origin, viewport })).newPage()
  await page.goto('/sign-in')
  const weeks = [1, 2, 3].map((week) => ({ label: `${week} November`, shown: 10 * week }))
  const chart = createElement('div', { className: 'grid gap-4' }, createElement(WeekChart, { weeks }))
  await page.locator('main').evaluate((main, drawn) => {
    main.innerHTML = drawn
  }, renderToStaticMarkup(chart))
  await expect(page.getByRole('img', { name: 'Alerts week by week' })).toBeVisible()
  expect(await overflow(page)).toBe(0)
})
