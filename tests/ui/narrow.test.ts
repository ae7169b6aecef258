import { createElement } from 'react'
import { expect, test } from 'vitest'
import { TermPatternsShown } from '#app/overview/patterns/components/term-patterns.tsx'
import type { TermPatterns } from '#app/overview/patterns/queries/school-patterns.server.ts'
import { inABrowser } from './browser.ts'
import { rendered } from './rendered.ts'
import { staffPage } from './sample-staff-page.tsx'

const there = inABrowser()

const few = 'fewer than 10'
const shown = (...labels: string[]) =>
  labels.map((label, at) => ({ label, shown: at % 2 === 0 ? few : 10 * at }) as const)
const weeks = shown(
  '31 August',
  '7 September',
  '14 September',
  '21 September',
  '9 November',
  '16 November',
  '23 November',
)
const kinds = ['a big worry', 'something they are not allowed to tell', 'not being looked after']
const aTerm: TermPatterns = {
  first: 'Most common: feeling low. Nothing shown is rising. Most alerts are in Year 5.',
  weeks: weeks.length,
  from: 'Monday 31 August',
  alerts: { label: 'alerts', shown: 71 },
  worries: { label: 'worries', shown: 102 },
  byWeek: weeks,
  bySeverity: shown('Low', 'Medium', 'High', 'Urgent'),
  byTopic: shown('home', 'someone else', 'nothing chosen'),
  byDay: shown('Monday', 'At the weekend'),
  rises: kinds.map((label) => ({ label, now: few, last: few, change: '' })),
  places: shown('Reception', 'Year 1').map((place) => ({ ...place, classes: shown('Willow') })),
  taken: { median: '6 hours 15 minutes', slowest: '63 days 7 hours' },
  read: null,
}

test('#36 a whole term of patterns is no wider than a phone', async () => {
  const { browser, built } = there()
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
  const content = createElement(TermPatternsShown, { patterns: aTerm })
  await page.setContent(rendered({ look: 'staff', page: staffPage('Patterns this term', content) }, built))
  expect(await page.locator('svg text').allTextContents()).toContain('< 10')
  expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(320)
})
