import AxeBuilder from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Face, type Mood } from '#app/ui/child/face.tsx'
import { faceWords } from '#app/ui/child/faces.tsx'
import { inABrowser } from './browser.ts'
import { rendered } from './rendered.ts'
import { samplePages } from './sample-pages.tsx'

const there = inABrowser()

async function show(tab: Page, name: string): Promise<Page> {
  const sample = samplePages[name]
  if (!sample) throw new Error(`No sample page ${name}`)
  await tab.setContent(rendered(sample, there().built))
  return tab
}

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await there().browser.newContext(options)
  return show(await context.newPage(), name)
}

// The dots of a face at 44 px: its grey from 0 to 255, as a printer without colour would have it.
async function greyFaces(): Promise<number[][]> {
  const page = await there().browser.newPage()
  const moods: Mood[] = [1, 2, 3, 4, 5]
  const drawings = moods.map((mood) =>
    renderToStaticMarkup(createElement(Face, { mood, size: 44 })).replace(
      '<svg',
      '<svg xmlns="http://www.w3.org/2000/svg"',
    ),
  )
  return page.evaluate(async (all) => {
    const faces: number[][] = []
    for (const drawing of all) {
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
      await image.decode()
      const paper = new OffscreenCanvas(44, 44).getContext('2d')
      if (!paper) throw new Error('No paper to draw on')
      paper.fillStyle = '#fff'
      paper.fillRect(0, 0, 44, 44)
      paper.drawImage(image, 0, 0, 44, 44)
      const dots = paper.getImageData(0, 0, 44, 44).data
      const grey: number[] = []
      for (let at = 0; at < dots.length; at += 4) {
        grey.push(0.299 * (dots[at] ?? 0) + 0.587 * (dots[at + 1] ?? 0) + 0.114 * (dots[at + 2] ?? 0))
      }
      faces.push(grey)
    }
    return faces
  }, drawings)
}

const darkDots = (face: readonly number[]) => face.map((grey) => grey < 128)
const differing = <T>(one: readonly T[], other: readonly T[], far: (a: T, b: T | undefined) => boolean) =>
  one.filter((dot, at) => far(dot, other[at])).length

test('every two faces can be told apart in grey and in one colour, as small as 44 px', async () => {
  const faces = await greyFaces()
  for (const [at, face] of faces.entries()) {
    for (const other of faces.slice(at + 1)) {
      expect(differing(face, other, (a, b) => Math.abs(a - (b ?? 0)) > 60)).toBeGreaterThan(60)
      expect(differing(darkDots(face), darkDots(other), (a, b) => a !== b)).toBeGreaterThan(60)
    }
  }
})

test('no face has a tear: nothing is on it but brows, eyes and a mouth', () => {
  for (const mood of [1, 2, 3, 4] as const) {
    const drawn = renderToStaticMarkup(createElement(Face, { mood }))
    expect(drawn.match(/fill="#\w+"/g), faceWords[5][mood]).toEqual(['fill="#ffe9a8"'])
  }
})

describe('the chosen face', () => {
  const looks: [string, BrowserContextOptions][] = [
    ['in colour', {}],
    ["in a person's own colours", { forcedColors: 'active', colorScheme: 'dark' }],
  ]
  test.each(looks)('has a tick and another edge than the rest, %s', async (_, options) => {
    const page = await open('child-feeling-picked', options)
    const edges = await page.locator('.face').evaluateAll((tiles) =>
      tiles.map((tile) => {
        const { outlineStyle, borderColor, boxShadow } = getComputedStyle(tile)
        const tick = getComputedStyle(tile, '::after')
        return {
          edge: `${outlineStyle} ${borderColor} ${boxShadow}`,
          tick: tick.content !== 'none' && tick.borderBottomWidth,
        }
      }),
    )
    const chosen = edges.filter(({ tick }) => tick === '4px')
    expect(chosen.length).toBe(1)
    expect(edges.filter(({ edge }) => edge === chosen[0]?.edge).length).toBe(1)
    await page.context().close()
  })

  test('says so in words', async () => {
    const page = await open('child-feeling')
    const said = page.getByText('You picked:').first()
    expect(await said.isVisible()).toBe(false)
    await page.getByRole('radio', { name: 'very sad' }).check()
    expect(await said.isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('every page', () => {
  let tab: Page
  beforeAll(async () => {
    tab = await (await there().browser.newContext()).newPage()
  })
  afterAll(() => tab.context().close())

  test.each(Object.keys(samplePages))('%s has no fault that axe can see', async (name) => {
    await tab.setViewportSize({ width: 768, height: 1024 })
    await show(tab, name)
    const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  })

  test.each(Object.keys(samplePages))(
    '%s fits a screen 320 px wide, from the left and from the right',
    async (name) => {
      await tab.setViewportSize({ width: 320, height: 640 })
      await show(tab, name)
      for (const direction of ['ltr', 'rtl']) {
        await tab.evaluate((way) => document.documentElement.setAttribute('dir', way), direction)
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      }
    },
  )

  const forChildren = Object.keys(samplePages).filter((name) => name.startsWith('child-'))
  test.each(forChildren)('%s: an answer is 64 px high at least, with a picture 96, and any button 60', async (name) => {
    await tab.setViewportSize({ width: 768, height: 1024 })
    await show(tab, name)
    const sizes = [
      ['.go, .soft, .help', 60],
      ['.tile, .pick', 64],
      ['.tile:has(svg)', 96],
    ] as const
    for (const [selector, least] of sizes) {
      const heights = await tab
        .locator(selector)
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
      expect(Math.min(...heights, Infinity), selector).toBeGreaterThanOrEqual(least)
    }
  })
})

test("a chart can be seen in a person's own colours", async () => {
  const page = await open('staff-child', { forcedColors: 'active', colorScheme: 'dark' })
  const colours = await page.evaluate(() => {
    const [line, word] = ['.chart path:not(.guide)', '.chart text'].map((part) => document.querySelector(part))
    if (!line || !word) throw new Error('No chart')
    return [getComputedStyle(line).stroke, getComputedStyle(word).fill, getComputedStyle(document.body).color]
  })
  expect(new Set(colours).size).toBe(1)
  await page.context().close()
})

test('a class of thirty is seen whole on a school laptop', async () => {
  const page = await open('staff-class', { viewport: { width: 1366, height: 657 } })
  const lowest = await page
    .locator('.class-list li')
    .evaluateAll((rows) => Math.max(...rows.map((row) => row.getBoundingClientRect().bottom)))
  expect(await page.locator('.class-list li').count()).toBe(30)
  expect(lowest).toBeLessThanOrEqual(657)
  await page.context().close()
})
