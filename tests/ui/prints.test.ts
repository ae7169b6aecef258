import { createElement as h } from 'react'
import { expect, test } from 'vitest'
import { Button } from '#app/ui/staff/button.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import { inABrowser } from './browser.ts'
import { rendered } from './rendered.ts'
import { staffPage } from './sample-staff-page.tsx'

const there = inABrowser()

const columns = [{ label: 'Who' }, { label: 'When' }, { label: 'Change', pressed: true }]
const content = h('div', null, [
  h('p', { key: 'words' }, 'What the page says, ', h('a', { href: '/a' }, 'with a link'), '.'),
  h(Table, { key: 'table', caption: 'Duties', columns, rows: [{ key: '1', cells: ['Mrs Khan', 'today', 'Remove'] }] }),
  h('form', { key: 'form', className: 'flex' }, h('label', null, 'Something to fill in ', h('input'))),
  h(Button, { key: 'button', href: '/b', children: 'Something to press' }),
])

async function open(media: 'print' | 'screen') {
  const { browser, built } = there()
  const page = await browser.newPage()
  await page.emulateMedia({ media })
  const banners = [{ text: 'Please check on A.', href: '/check-ons' }]
  await page.setContent(rendered({ look: 'staff', page: staffPage('A file', content, banners) }, built))
  return page
}

test('#51 a print begins with the school, that it is confidential, when it was so and who printed it', async () => {
  const words = await (await open('print')).locator('body').innerText()
  const first = 'Oakfield Primary. Confidential. As it was on Tuesday 17 November 2026 at 09:10. Printed by Mr Ali.'
  expect(words.trim().split('\n')[0]).toBe(first)
  expect(await (await open('screen')).locator('body').innerText()).not.toContain('Confidential')
})

test('#51 a print holds what the page says and nothing to press, fill in or follow', async () => {
  const paper = await open('print')
  const words = await paper.locator('body').innerText()
  expect(words).toMatch(/A file\s+What the page says, with a link\.\s+Duties/)
  for (const pressed of [
    'My class',
    'Sign out',
    'check on A',
    'Home',
    'fill in',
    'to press',
    'Change',
    'Remove',
    'Skip',
  ])
    expect(words, pressed).not.toContain(pressed)
  const link = paper.getByText('with a link')
  const look = await link.evaluate((one) => [getComputedStyle(one).textDecorationLine, getComputedStyle(one).color])
  expect(look).toEqual(['none', await paper.locator('main').evaluate((one) => getComputedStyle(one).color)])
  const screen = await (await open('screen')).locator('body').innerText()
  for (const pressed of ['My class', 'Sign out', 'check on A', 'fill in', 'to press', 'Change', 'Remove'])
    expect(screen, pressed).toContain(pressed)
})

test('#51 every sheet of a print says that it is confidential, and which of how many it is', () => {
  const { staff } = there().built
  expect(staff).toMatch(/@page\s*\{[^@]*@bottom-left\s*\{\s*content:\s*"Confidential"/)
  expect(staff).toMatch(/counter\(page\).*counter\(pages\)/)
})
