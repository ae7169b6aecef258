import { expect, test } from 'vitest'
import { sharedLabel } from './event-words.ts'
import { meaningOf } from './kinds.ts'

test.each([
  ['INSET', 'inset'],
  ['Inset day 1 – school closed to children', 'inset'],
  ['INSET Day 2 of 5', 'inset'],
  ['INSET &amp; training day', 'inset'],
  ['INSET, all staff', 'inset'],
  ['In-service day', 'inset'],
  ['In Service Training Day (school closed to pupils)', 'inset'],
  ['Staff Training Day', 'inset'],
  ['Professional development day', 'inset'],
  ['PD day', 'inset'],
  ['Non-pupil day', 'inset'],
  ['Disaggregated Day', 'inset'],
  ['Autumn term: INSET day', 'inset'],
  ['Good Friday', 'bank_holiday'],
  ['Good Friday (school closed)', 'bank_holiday'],
  ['Early May bank holiday', 'bank_holiday'],
  ["New Year's Day", 'bank_holiday'],
  ['New Year’s Day', 'bank_holiday'],
  ['Queen’s Diamond Jubilee', 'bank_holiday'],
  ['Bank holiday for the coronation of King Charles III', 'bank_holiday'],
  ['bank_holiday', 'bank_holiday'],
  ['May Day bank holiday – school closed', 'bank_holiday'],
  ['Half term', 'holiday'],
  ['October half-term', 'holiday'],
  ['Half-Term Holiday 🍂', 'holiday'],
  ['February half term 2027', 'holiday'],
  ['2026-27 Autumn half term', 'holiday'],
  ['Half term (26 October – 30 October)', 'holiday'],
  ['Christmas Holiday', 'holiday'],
  ['Christmas and New Year holidays', 'holiday'],
  ['Easter break', 'holiday'],
  ['Mid-term break', 'holiday'],
  ['School holidays', 'holiday'],
  ['Half term – school closed', 'holiday'],
  ['School closed for half term', 'holiday'],
  ['Autumn term – half term', 'holiday'],
  ['School closed (snow)', 'closure'],
  ['School closed – polling day', 'closure'],
  ['School closed to pupils', 'closure'],
  ['Closure', 'closure'],
  ['Closed', 'closure'],
  ['Snow day', 'closure'],
  ['School', 'school'],
  ['School 08:45–15:30', 'school'],
  ['School "late start"', 'school'],
  ['Term day (Week 1)', 'school'],
  ['Autumn Term', 'term'],
  ['Autumn Term 2026/27', 'term'],
  ['Spring term 2', 'term'],
  ['Term time', 'term'],
  ['Term Time: Autumn', 'term'],
  ['Second half of autumn term', 'term'],
  ['Summer term 2027', 'term'],
  ['Autumn term begins', 'term begins'],
  ['Autumn Term starts for pupils', 'term begins'],
  ['First day of term', 'term begins'],
  ['First day back', 'term begins'],
  ['First day back for pupils', 'term begins'],
  ['First day back after the Easter holidays', 'term begins'],
  ['Pupils resume', 'term begins'],
  ['Pupils return to school', 'term begins'],
  ['Children return after half term', 'term begins'],
  ['School re-opens', 'term begins'],
  ['School opens', 'term begins'],
  ['School reopens after Christmas break', 'term begins'],
  ['Autumn term: School opens', 'term begins'],
  ['Back to school', 'term begins'],
  ['Term ends', 'term ends'],
  ['Last day of the autumn term', 'term ends'],
  ['Last day of term (finish at 1.15pm)', 'term ends'],
  ['End of term', 'term ends'],
  ['School closes', 'term ends'],
  ['School closes for half term', 'term ends'],
  ['School closes at 12 for Christmas holidays', 'term ends'],
  ['School closes for the summer (2pm)', 'term ends'],
  ['School breaks up', 'term ends'],
  ['Break up for half term', 'term ends'],
  ['Last day before half term', 'term ends'],
])('#27 “%s” is %s', (name, meaning) => {
  expect(meaningOf(name)).toBe(meaning)
})

test.each([
  ...[
    '',
    'Parents’ evening',
    'End of term assembly',
    'Half term begins',
    'Half term ends',
    'Half term 1',
    'Holiday club',
  ],
  ...['End of the Christmas holiday', 'Christmas holiday starts', 'Twilight INSET', 'Breakfast club', 'Year 6 SATs'],
  ...['Half term homework due', 'Holiday homework due', 'Christmas Holiday concert', 'Holiday reading scheme starts'],
  ...[
    'Road closure outside school',
    'Nursery closed',
    'School office closed',
    'Nursery: closed',
    'School closed – Year 6',
  ],
  ...['Swimming pool closed - Year 4 PE in hall', 'Book Fair orders closed', 'School not closed - open as usual'],
  ...['First aid training day for Year 6', 'Year 5 football training days', 'Sports leaders development day'],
  ...[
    'Year 6 INSET feedback for parents',
    'INSET day – Nursery only',
    'Year 6: INSET day',
    'Half term trip',
    'Not INSET day',
  ],
  ...[
    'INSET day cancelled',
    'No INSET day',
    'INSET day?',
    'School closed?',
    'INSET day (tbc)',
    'Closed session',
    'Open evening',
    'School fair',
  ],
  ...['Term dates are on the website', 'Term 7', 'Bank holiday work', 'Christmas', 'Break', 'School break', 'Training'],
  ...[
    'Pupils return (Years 1–6)',
    'Oakfield – INSET day',
    '__proto__',
    'constructor',
    'school'.repeat(100),
    '()'.repeat(90),
  ],
])('#26 of “%s” nobody can tell what kind of day it is: the person is asked', (name) => {
  expect(meaningOf(name)).toBeNull()
})

test('#27 what the school is called, and what stands before every event, says nothing about the day', () => {
  const school = 'Oakfield Primary School'
  for (const name of [
    'Oakfield – Half term',
    'Oakfield Primary School: Half term',
    'Half term (Oakfield)',
    'Oakfield CofE: half term',
  ])
    expect(meaningOf(name, { school }), name).toBe('holiday')
  for (const name of [
    'Nursery – Half term',
    'Primary – Half term',
    'Oakfield Road – closed',
    'Oakfield Nursery: closed',
  ])
    expect(meaningOf(name, { school }), name).toBeNull()
  const label = sharedLabel(['Anytown: Half term', 'Anytown: Term day (Week 1)'])
  expect(label).toBe('anytown')
  expect(meaningOf('Anytown: Half term', { label })).toBe('holiday')
  expect(meaningOf('Anytown: Term day (Week 1)', { label })).toBe('school')
})

test('#26 what stands before every event never closes the school, nor does a part of it', () => {
  expect(meaningOf('Anytown: closed', { label: 'anytown' })).toBeNull()
  expect(sharedLabel(['Nursery: closed', 'Nursery: half term'])).toBeNull()
  expect(sharedLabel(['Anytown: closed'])).toBeNull()
  expect(sharedLabel(['Half term', 'Half term'])).toBeNull()
})
