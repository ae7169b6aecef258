import { expect, test } from 'vitest'
import { isCardOld, usualHelplines } from './helpline-card.ts'

test('a card is old when nobody has checked it, or not for more than 180 days', () => {
  expect(isCardOld(null, '2026-11-17')).toBe(true)
  expect(isCardOld('2026-05-21', '2026-11-17')).toBe(false)
  expect(isCardOld('2026-05-20', '2026-11-17')).toBe(true)
})

test('a school begins with the numbers that are the same everywhere', () => {
  expect(usualHelplines.map(({ name, number }) => `${name} ${number}`.trim())).toEqual([
    'Emergency 999',
    'Children’s services',
    'Designated officer (LADO)',
    'NHS 111',
    'NSPCC 0808 800 5000',
    'Childline 0800 1111',
    'Local children’s crisis line',
  ])
})
