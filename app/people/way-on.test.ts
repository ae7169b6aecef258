import { expect, test } from 'vitest'
import { wayOn } from './way-on.ts'

const asked = (next: string) => wayOn({ url: `https://oakfield.example/sign-in?next=${encodeURIComponent(next)}` })

test('whoever was sent to sign in goes back to the page they asked for', () => {
  expect(asked('/alerts/1?from=desk')).toBe('/alerts/1?from=desk')
})

test.each([
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  'https://elsewhere.example/',
  'javascript:alert(1)',
  '/\t/elsewhere.example/',
  '\\\\elsewhere.example',
  '/\n/elsewhere.example',
  '',
  '/sign-in',
])('%j leads home and nowhere else', (next) => {
  expect(asked(next)).toBe('/home')
})

test('without a page to go back to, the way on is home', () => {
  expect(wayOn({ url: 'https://oakfield.example/sign-in' })).toBe('/home')
})
