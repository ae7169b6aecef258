import { parse } from 'node-html-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MoodChart } from '#app/ui/staff/mood-chart.tsx'

const words = ['very sad', 'sad', 'okay', 'happy', 'very happy'] as const

function chartOf(moods: readonly (number | null)[]) {
  const days = moods.map((mood, at) => ({ label: `Day ${at + 1}`, mood }))
  return parse(
    renderToStaticMarkup(
      <MoodChart
        id="chart"
        title="How Theo felt"
        finding="Theo was happy."
        {...{ days, words }}
        none="no answer"
        tableLabel="Show"
      />,
    ),
  )
}

test('the table says what the line says, and that there was no answer', () => {
  const chart = chartOf([1, null, 5])
  expect(chart.querySelectorAll('td').map(({ textContent }) => textContent)).toEqual([
    'very sad',
    'no answer',
    'very happy',
  ])
  expect(chart.querySelectorAll('circle').length).toBe(2)
})

test('a day without an answer is crossed by dots, never by a whole line', () => {
  const lines = chartOf([4, 4, null, 2, 2]).querySelectorAll('path:not(.guide)')
  expect(lines.map((line) => line.getAttribute('class'))).toEqual([undefined, 'gap', undefined])
})

test('happier is higher, and later is further on', () => {
  const places = chartOf([1, 3, 5])
    .querySelectorAll('circle')
    .map((circle) => ({ x: Number(circle.getAttribute('cx')), y: Number(circle.getAttribute('cy')) }))
  expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b))
  expect(places.map(({ y }) => y)).toEqual(places.map(({ y }) => y).toSorted((a, b) => b - a))
})

test('#50 a child who has answered on few days has a whole chart: it begins with their first answer, the table with the first day', () => {
  const none = Array.from({ length: 27 }, () => null)
  const chart = chartOf([...none, 2, null, 4])
  const [first, last] = chart.querySelectorAll('circle').map((circle) => Number(circle.getAttribute('cx')))
  expect(first).toBeLessThan(240)
  expect(last).toBeGreaterThan(560)
  expect(chart.querySelectorAll('svg text').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Day 28', 'Day 30']),
  )
  expect(chart.querySelectorAll('td')).toHaveLength(30)
  expect(chartOf([...none, 3]).querySelectorAll('circle')).toHaveLength(1)
})

test.each([[[]], [[null]], [[3]]])('a chart of %j is drawn without a fault', (moods) => {
  expect(chartOf(moods).toString()).not.toMatch(/NaN|undefined/)
})

test('the chart is named and described for a person who cannot see it', () => {
  const chart = chartOf([3, 4])
  const [title, finding] = (chart.querySelector('svg')?.getAttribute('aria-labelledby') ?? '').split(' ')
  expect(chart.querySelector(`#${title}`)?.textContent).toBe('How Theo felt')
  expect(chart.querySelector(`#${finding}`)?.textContent).toBe('Theo was happy.')
})
