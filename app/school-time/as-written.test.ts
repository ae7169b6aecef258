import { expect, test } from 'vitest'
import { dayIn, timeIn, type Meant } from './as-written.ts'

const meanings = (['past', 'to come', 'lately or to come'] as const).map((when): Meant => ({
  today: '2026-11-17',
  when,
}))

test.each([
  '3 March 2026',
  '3rd March 2026',
  '3rd of March, 2026',
  'Tuesday 3 March 2026',
  'Tue, 3 Mar 26',
  'tues 3 MAR 2026',
  'March 3, 2026',
  'Mar 3rd 2026',
  '3-Mar-26',
  "3 March '26",
  '3Mar2026',
  '3/3/26',
  '03/03/2026',
  '3.3.2026',
  '03-03-2026',
  '3 3 2026',
  'Tue 03/03/2026',
  '2026-03-03',
  '2026/03/03',
  '20260303',
  '2026-03-03 00:00:00',
  '2026-03-03T00:00:00',
  '2026-03-03T00:00:00.000Z',
  '03/03/2026 00:00',
  '  3   March  2026 ',
])('#33 “%s” is Tuesday 3 March 2026, wherever somebody types or brings it', (written) => {
  expect(dayIn(written)).toBe('2026-03-03')
})

test.each([
  ...[
    '',
    'picnic',
    '__proto__',
    '31/02/2026',
    '29 February 2027',
    '2026-02-30',
    '32/1/2026',
    '1/13/2026',
    '0/1/2026',
    '1/0/2026',
  ],
  ...['Monday 3 March 2026', 'Someday 3 March 2026', '3 Marchember 2026', '3 M 2026', '3/3/026', '3/3.2026', '2026-3'],
  ...['٢٠٢٦-١١-١٧', '+002026-11-17', '2026-03-03T09:00', '3 March', '3/3', 'tomorrow', '3 March 2026'.padEnd(61)],
])('#33 “%s” is no day', (written) => {
  expect(dayIn(written)).toBeNull()
})

test('#33 a day without a year is the last one, the next one, or lately or to come, as the question asks', () => {
  const all = (written: string) => meanings.map((meant) => dayIn(written, meant))
  expect(all('3 March')).toEqual(['2026-03-03', '2027-03-03', '2027-03-03'])
  expect(all('Tuesday 3 March')).toEqual(['2026-03-03', null, null])
  expect(all('3 September')).toEqual(['2026-09-03', '2027-09-03', '2026-09-03'])
  expect(all('17/11')).toEqual(['2026-11-17', '2026-11-17', '2026-11-17'])
  expect(all('18 Nov')).toEqual(['2025-11-18', '2026-11-18', '2026-11-18'])
  expect(all('3 June')).toEqual(['2026-06-03', '2027-06-03', '2027-06-03'])
  expect(all('29 February')).toEqual([null, null, null])
  expect(all('yesterday')).toEqual(['2026-11-16', '2026-11-16', '2026-11-16'])
  expect(all('Today')).toEqual(['2026-11-17', '2026-11-17', '2026-11-17'])
  for (const written of ['3 3', '3-3', '3.3', 'March']) expect(all(written)).toEqual([null, null, null])
})

test('#33 numbers stand in the order that is said, and words say themselves', () => {
  expect(dayIn('3/4/2026', undefined, 'month first')).toBe('2026-03-04')
  expect(dayIn('13/4/2026', undefined, 'month first')).toBeNull()
  expect(dayIn('4/13/2026', undefined, 'month first')).toBe('2026-04-13')
  expect(dayIn('4 March 2026', undefined, 'month first')).toBe('2026-03-04')
  expect(dayIn('2026-03-04', undefined, 'month first')).toBe('2026-03-04')
})

test.each([
  ['9:05', '09:05'],
  ['09:05', '09:05'],
  ['9.05', '09:05'],
  ['0905', '09:05'],
  ['905', '09:05'],
  ['9am', '09:00'],
  ['9 AM', '09:00'],
  ['9.05 a.m.', '09:05'],
  ['2.30pm', '14:30'],
  ['2:30:00 PM', '14:30'],
  ['12am', '00:00'],
  ['12.15 pm', '12:15'],
  ['15:30', '15:30'],
  ['15:30:00', '15:30'],
  ['noon', '12:00'],
  ['12 noon', '12:00'],
  ['midday', '12:00'],
  [' 8:45 ', '08:45'],
])('#33 “%s” is %s', (written, time) => {
  expect(timeIn(written)).toBe(time)
})

test.each([
  ...['', '9', '24:00', '9:60', '-1:00', 'half nine', 'half past nine', '9 o’clock', '15 pm', '0am', '9:5', '9:05:30'],
  ...['99', '12345', '9am9', 'noon-ish', '__proto__', 'constructor', '٩:٠٥'],
])('#33 “%s” is no time', (written) => {
  expect(timeIn(written)).toBeNull()
})
