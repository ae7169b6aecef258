import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

function tokensIn(file: string): Record<string, string> {
  const tokens: Record<string, string> = {}
  for (const [, name, hex] of readFileSync(file, 'utf8').matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)) {
    if (name !== undefined && hex !== undefined) tokens[name] = hex
  }
  return tokens
}

const sheets = { child: tokensIn('app/ui/child.css'), staff: tokensIn('app/ui/staff.css') }

// WCAG 2.2: relative luminance, and the contrast of two colours.
function light(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.charAt(at) + hex.charAt(at + 1), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

function colour(sheet: keyof typeof sheets, name: string): string {
  const hex = name === 'white' ? '#ffffff' : sheets[sheet][name]
  if (hex === undefined) throw new Error(`${sheet} has no colour ${name}`)
  return hex
}

test('black on white has the contrast the standard says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

describe('words can be read', () => {
  test.each([
    ['child', 'ink', 'sky'],
    ['child', 'ink', 'paper'],
    ['child', 'ink', 'sun'],
    ['child', 'ink', 'grass'],
    ['child', 'quiet', 'sky'],
    ['child', 'quiet', 'paper'],
    ['child', 'brand', 'sky'],
    ['child', 'brand', 'sun'],
    ['child', 'white', 'go'],
    ['child', 'stop', 'white'],
    ['child', 'stop', 'sky'],
    ['staff', 'ink', 'page'],
    ['staff', 'ink', 'paper'],
    ['staff', 'ink', 'mist'],
    ['staff', 'quiet', 'page'],
    ['staff', 'brand', 'page'],
    ['staff', 'white', 'stop'],
    ['staff', 'stop', 'page'],
    ['staff', 'warn', 'paper'],
    ['staff', 'white', 'go'],
    ['staff', 'ink', 'focus'],
  ] as const)('%s: %s on %s', (sheet, words, ground) => {
    expect(contrast(colour(sheet, words), colour(sheet, ground))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('edges and outlines can be seen', () => {
  test.each([
    ['child', 'line', 'sky'],
    ['child', 'line', 'paper'],
    ['child', 'ink', 'sun'],
    ['child', 'go', 'sky'],
    ['staff', 'line', 'paper'],
    ['staff', 'line', 'page'],
    ['staff', 'ink', 'page'],
  ] as const)('%s: %s on %s', (sheet, edge, ground) => {
    expect(contrast(colour(sheet, edge), colour(sheet, ground))).toBeGreaterThanOrEqual(3)
  })
})
