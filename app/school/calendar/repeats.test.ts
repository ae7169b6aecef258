import { expect, test } from 'vitest'
import { readCalendarFile } from './calendar-file.ts'

const here = { timeZone: 'Europe/London', today: '2026-11-17' }
function times(rule: string, ...lines: string[]) {
  const event = ['BEGIN:VEVENT', 'SUMMARY:INSET', `RRULE:${rule}`, ...lines, 'END:VEVENT']
  const { events, leftOut } = readCalendarFile(['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\n'), here)
  return leftOut.length > 0 ? leftOut.map(({ why }) => why) : events.map(({ first }) => first)
}
const from = (day: string) => `DTSTART;VALUE=DATE:${day}`

test.each([
  ['FREQ=DAILY;COUNT=3', '20261230', ['2026-12-30', '2026-12-31', '2027-01-01']],
  ['FREQ=DAILY;INTERVAL=2;UNTIL=20270103T000000Z', '20261230', ['2026-12-30', '2027-01-01', '2027-01-03']],
  ['FREQ=WEEKLY;COUNT=2', '20261230', ['2026-12-30', '2027-01-06']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4', '20261228', ['2026-12-28', '2026-12-30', '2027-01-11', '2027-01-13']],
  ['FREQ=MONTHLY;COUNT=2', '20270131', ['2027-01-31', '2027-03-31']],
  ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '20270129', ['2027-01-29', '2027-02-26']],
  ['FREQ=MONTHLY;BYDAY=2TU;COUNT=2', '20270112', ['2027-01-12', '2027-02-09']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '20270131', ['2027-01-31', '2027-02-28']],
  ['FREQ=YEARLY;COUNT=2', '20270228', ['2027-02-28', '2028-02-28']],
  ['FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=2', '20270503', ['2027-05-03', '2028-05-01']],
  ['FREQ=YEARLY;UNTIL=20280228', '20160229', []],
])('#27 %s from %s is each of its days', (rule, first, days) => {
  expect(times(rule, from(first))).toEqual(days)
})

test('#27 what repeats for ever is read for two school years, from this one on, and it is said so', () => {
  expect(times('FREQ=YEARLY', from('20201225'))).toEqual([
    '“INSET”: It goes on after Monday 31 July 2028. We read it until then.',
  ])
  expect(times('FREQ=YEARLY;UNTIL=20280101', from('20201225'))).toEqual(['2026-12-25', '2027-12-25'])
})

test('#27 days that are left out are left out', () => {
  expect(times('FREQ=DAILY;COUNT=4', from('20261130'), 'EXDATE;VALUE=DATE:20261201', 'EXDATE:20261203')).toEqual([
    '2026-11-30',
    '2026-12-02',
  ])
})

test.each([
  'FREQ=HOURLY',
  'FREQ=MONTHLY;BYSETPOS=1;BYDAY=TU',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=WEEKLY;BYDAY=XX',
  '',
  'x=y',
])('#27 what repeats as “%s” is not guessed at', (rule) => {
  expect(times(rule, from('20261130'))).toEqual([
    '“INSET”: It repeats in a way we cannot read. Write each time as an event of its own.',
  ])
})

test('#27 no rule, however bad, is followed for long', () => {
  const begun = process.cpuUsage()
  const never = '“INSET”: It goes on after Monday 31 July 2028. We read it until then.'
  expect(times('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9999', from('20000101'))).toEqual([never])
  expect(times('FREQ=DAILY;INTERVAL=999999999', from('20261130'))).toEqual([never])
  expect(process.cpuUsage(begun).user).toBeLessThan(500_000)
})
