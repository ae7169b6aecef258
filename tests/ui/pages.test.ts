import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { parse, type HTMLElement } from 'node-html-parser'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { hillThings, OnHill } from '#app/ui/child/on-hill.tsx'
import { rendered } from './rendered.ts'
import { samplePages } from './sample-pages.tsx'
import { sheets } from './sheets.ts'

const pages = Object.entries(samplePages)
const forChildren = pages.filter(([, { look }]) => look !== 'staff')
const html: Record<string, string> = {}
const withoutSheet: Record<string, string> = {}
beforeAll(async () => {
  const built = await sheets()
  for (const [name, page] of pages) {
    html[name] = rendered(page, built)
    withoutSheet[name] = rendered(page, { child: '', staff: '' })
  }
})

const pageOf = (name: string) => parse(html[name] ?? '')
const weight = (text: string) => gzipSync(text, { level: 9 }).length

// What a person sees: not what is only heard, nor what appears only once chosen.
function visibleWords(element: HTMLElement): string {
  const copy = parse(element.outerHTML)
  for (const unseen of copy.querySelectorAll('.sr-only, [aria-hidden], svg')) unseen.remove()
  return copy.textContent.trim()
}

test.each(forChildren)('%s is light: at most 8 kB by itself, 10 kB with its sheet', (name) => {
  expect(weight(withoutSheet[name] ?? '')).toBeLessThanOrEqual(8_000)
  expect(weight(html[name] ?? '')).toBeLessThanOrEqual(10_000)
})

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // React writes `<br/>` and `charSet` its own way; the three rules judge that, not the page.
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
})

describe.each(pages)('%s', (name) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(html[name] ?? '')
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
      ),
    ).toEqual([])
  })

  test('carries no script and no style on an element', () => {
    const page = pageOf(name)
    expect(page.querySelectorAll('script, [style]')).toEqual([])
    expect(
      page
        .querySelectorAll('*')
        .flatMap((element) => Object.keys(element.attributes).filter((key) => key.startsWith('on'))),
    ).toEqual([])
  })

  test('has one heading and every control has words that can be seen', () => {
    const page = pageOf(name)
    expect(page.querySelectorAll('h1').length).toBe(1)
    for (const control of page.querySelectorAll('input:not([type=hidden]), textarea, select')) {
      const label = page.querySelector(`label[for="${control.id}"]`)
      expect(label && visibleWords(label), control.outerHTML).toBeTruthy()
    }
  })

  test('links each thing to mend with the field it is about', () => {
    const page = pageOf(name)
    for (const link of page.querySelectorAll('[role=alert] a')) {
      expect(page.querySelector(link.getAttribute('href') ?? ''), link.outerHTML).not.toBeNull()
    }
  })
})

test.each(hillThings)('the %s on the hill adds at most 300 bytes to a page', (name) => {
  const page = (picture?: ReactElement) =>
    renderToStaticMarkup(createElement(ChildPage, { picture, title: 'Hello', children: null }))
  expect(weight(page(createElement(OnHill, { name }))) - weight(page())).toBeLessThanOrEqual(300)
})

test('no face is chosen for a child', () => {
  expect(pageOf('child-feeling').querySelectorAll('input[checked]')).toEqual([])
  expect(
    pageOf('child-feeling-picked')
      .querySelectorAll('input[checked]')
      .map((input) => input.getAttribute('value')),
  ).toEqual(['2'])
})

test('a form that comes back keeps what was entered, but never a password', () => {
  const page = pageOf('plain-sign-in')
  expect(page.querySelector('#email')?.getAttribute('value')).toBe('a.ali@oakfield.example')
  expect(page.querySelector('#password')?.hasAttribute('value')).toBe(false)
})

test('a garden being planted offers every free space and no other', () => {
  const places = pageOf('child-garden-placing').querySelectorAll('button[name=place]')
  expect(places.length).toBe(24 - 5)
  expect(places.map((place) => place.getAttribute('value'))).not.toContain('r2c2')
  expect(places[0]?.textContent).toBe('Row 1, space 1')
})

test('a plant is drawn once however often it grows', () => {
  const page = pageOf('child-garden')
  const drawn = page.querySelectorAll('symbol').map(({ id }) => id)
  expect(new Set(drawn).size).toBe(drawn.length)
  for (const use of page.querySelectorAll('use')) expect(drawn).toContain(use.getAttribute('href')?.replace('#', ''))
})
