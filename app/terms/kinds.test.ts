import { expect, test } from 'vitest'
import { meaningOf } from './kinds.ts'

test.each([
  ['INSET', 'inset'],
  ['Inset day 1 – school closed to children', 'inset'],
  ['Staff Training Day', 'inset'],
  ['Professional development day', 'inset'],
  ['Good Friday', 'bank_holiday'],
  ['Early May bank holiday', 'bank_holiday'],
  ["New Year's Day", 'bank_holiday'],
  ['New Year’s Day', 'bank_holiday'],
  ['bank_holiday', 'bank_holiday'],
  ['Half term', 'holiday'],
  ['October half-term', 'holiday'],
  ['Christmas Holiday', 'holiday'],
  ['Easter break', 'holiday'],
  ['School closed for half term', 'holiday'],
  ['School closed (snow)', 'closure'],
  ['Closure', 'closure'],
  ['Snow day', 'closure'],
  ['School', 'school'],
  ['School 08:45–15:30', 'school'],
  ['Autumn Term', 'school'],
  ['Spring term 2', 'school'],
  ['Term time', 'school'],
  ['Summer term 2027', 'school'],
  ['Autumn term begins', 'term begins'],
  ['Autumn Term starts for pupils', 'term begins'],
  ['First day of term', 'term begins'],
  ['School re-opens', 'term begins'],
  ['Term ends', 'term ends'],
  ['Last day of the autumn term', 'term ends'],
  ['Last day of term (finish at 1.15pm)', 'term ends'],
  ['End of term', 'term ends'],
  ['School breaks up', 'term ends'],
])('“%s” is %s', (words, meaning) => {
  expect(meaningOf(words)).toBe(meaning)
})

test.each([
  '',
  'Parents’ evening',
  'End of term assembly',
  'Half term begins',
  'Half term ends',
  'End of the Christmas holiday',
  'Christmas holiday starts',
  'Half term 1',
  'Holiday club',
  'Twilight INSET',
  'Breakfast club',
  'Year 6 SATs',
  'Term dates are on the website',
  '__proto__',
  'school'.repeat(100),
])('of “%s” nobody can tell what kind of day it is', (words) => {
  expect(meaningOf(words)).toBeNull()
})
