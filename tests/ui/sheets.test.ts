import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, type Piece } from '#app/ui/css/blocks.ts'
import { sheets } from './sheets.ts'

let sheet: { child: string; staff: string }
beforeAll(async () => {
  sheet = await sheets()
})

const weight = (text: string) => gzipSync(text, { level: 9 }).length

function rules(pieces: readonly Piece[]): string[] {
  const lines = pieces.filter((piece) => typeof piece === 'string')
  const inner = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : rules(piece.body)))
  return lines.length > 0 ? [lines.join(';'), ...inner] : inner
}

test('the child sheet weighs at most 4 kB and the staff sheet at most 12 kB', () => {
  expect(weight(sheet.child)).toBeLessThanOrEqual(4_000)
  expect(weight(sheet.staff)).toBeLessThanOrEqual(12_000)
})

describe.each(['child', 'staff'] as const)('the %s sheet', (name) => {
  test.each([
    ['layers', /@layer/],
    ['registered properties', /@property/],
    [':is() and :where()', /:(?:is|where|-webkit-any)\(/],
    ['sides by the flow of words', /(?:^|[;{])(?:inset|padding-inline|padding-block|margin-inline|margin-block):/m],
    ['lists of languages', /:lang\(/],
    ['colour spaces', /(?:oklch|oklab|display-p3)\(/],
    ['widths written as ranges', /\((?:width|height)\s*[<>]/],
    ['things that move by themselves', /animation|transition|@keyframes|scroll-behavior/],
    ['anything fetched', /url\(|@import|@font-face/],
  ])('has no %s', (_, pattern) => {
    expect(sheet[name]).not.toMatch(pattern)
  })
})

describe('the child sheet', () => {
  test.each([
    [':has()', /:has\(/],
    ['variables that the oldest browsers must work out', /var\(/],
    ['proportions and moving screens', /aspect-ratio|d[vw]h|\d[sl]v[hw]/],
    ['colours mixed on the spot', /color-mix/],
    ['single turns and moves', /(?:^|[;{])(?:translate|rotate|scale):/],
    ['parts that stay on the screen', /position:(?:fixed|sticky)/],
  ])('has no %s', (_, pattern) => {
    expect(sheet.child).not.toMatch(pattern)
  })

  test('never spaces a flexible row with a gap', () => {
    const wrong = rules(blocksOf(sheet.child)).filter(
      (rule) => /display:(?:inline-)?flex/.test(rule) && rule.includes('gap:'),
    )
    expect(wrong).toEqual([])
  })

  test('hides a radio button only where its tile can show that it is chosen', () => {
    const outside = sheet.child.replace(/@supports \(display:grid\)\{\.pick\{[^}]*\}\}/, '')
    expect(sheet.child).toMatch(/@supports \(display:grid\)\{\.pick\{[^}]*opacity:0/)
    expect(outside).not.toContain('opacity:0')
  })
})
