import { describe, expect, test } from 'vitest'
import { readCalendarFile } from './calendar-file.ts'
import { understand } from './understand.ts'

const usual = { opens: '08:45', closes: '15:30' }
const here = { timeZone: 'Europe/London', today: '2026-11-17', school: 'Oakfield', usual }

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const allDay = (name: string, from: string, until?: string) =>
  event(`SUMMARY:${name}`, `DTSTART;VALUE=DATE:${from}`, ...(until === undefined ? [] : [`DTEND;VALUE=DATE:${until}`]))
const file = (...events: string[][]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\n')
const understood = (text: string) => {
  const { days, leftOut, questions } = understand(readCalendarFile(text, here), here)
  return {
    days: days.map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes })),
    leftOut,
    asked: questions.map(({ words }) => words),
  }
}
const read = (...events: string[][]) => understood(file(...events))
const dates = (...events: string[][]) => read(...events).days.map(({ date, kind }) => `${date} ${kind}`)

describe('an event of a calendar file', () => {
  test('ends the day before the day it says, and leaves out the weekend', () => {
    expect(dates(allDay('Half term', '20261023', '20261027'))).toEqual(['2026-10-23 holiday', '2026-10-26 holiday'])
  })

  test('without an end is one day', () => {
    expect(dates(allDay('INSET day', '20270104'))).toEqual(['2027-01-04 inset'])
    expect(dates(allDay('INSET day', '20270104', '20270104'))).toEqual(['2027-01-04 inset'])
  })

  test('may say how long it lasts instead', () => {
    const lasting = (duration: string) =>
      dates(event('SUMMARY:Half term', 'DTSTART;VALUE=DATE:20261026', `DURATION:${duration}`)).length
    expect([lasting('P5D'), lasting('P1W'), lasting('P1D')]).toEqual([5, 5, 1])
  })

  test('over a bank holiday leaves it one, but in a term asks whether this school is open: not every country keeps it', () => {
    expect(dates(allDay('Summer term', '20270430', '20270505'))).toEqual(['2027-04-30 school', '2027-05-04 school'])
    expect(read(allDay('Summer term', '20270430', '20270505')).asked).toEqual([
      'Monday 3 May 2027 is a bank holiday in England and Wales, and in “Summer term”',
    ])
    expect(dates(allDay('Whitsun holiday', '20270430', '20270505'))[1]).toBe('2027-05-03 bank_holiday')
  })

  test('is read whatever its lines look like: folded, with parameters, escapes, an alarm inside', () => {
    const odd = event(
      'SUMMARY;LANGUAGE=en-GB;X-A="a:b;c":Christmas\\, wi',
      ' nter hol',
      '\tiday',
      'BEGIN:VALARM',
      'SUMMARY:INSET',
      'DTSTART:19990101',
      'END:VALARM',
      'dtstart;value=date:20261221',
      'dtend;value=date:20261222',
    )
    expect(read(odd)).toEqual({ days: [{ date: '2026-12-21', kind: 'holiday', ...usual }], leftOut: [], asked: [] })
  })

  test('with hours is a day when it lasts most of one, by the school’s own clock', () => {
    const timed = (from: string, until: string) => event('SUMMARY:INSET day', from, until)
    expect(
      dates(timed('DTSTART;TZID=Europe/London:20270104T090000', 'DTEND;TZID=Europe/London:20270104T153000')),
    ).toEqual(['2027-01-04 inset'])
    expect(dates(timed('DTSTART:20260706T230000Z', 'DTEND:20260707T230000Z'))).toEqual(['2026-07-07 inset'])
    expect(read(timed('DTSTART:20270104T153000', 'DTEND:20270104T170000')).leftOut).toEqual([
      { line: 3, why: '“INSET day”: It is only part of a day.' },
    ])
  })

  test('may name the hours of the school days it is about', () => {
    expect(read(allDay('School 08:45–13:15', '20261218')).days).toEqual([
      { date: '2026-12-18', kind: 'school', opens: '08:45', closes: '13:15' },
    ])
  })

  test.each([
    [
      'repeats',
      ['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=HOURLY'],
      'It repeats in a way we cannot read. Write each time as an event of its own.',
    ],
    ['is cancelled', ['DTSTART;VALUE=DATE:20261225', 'STATUS:CANCELLED'], 'It is marked as cancelled.'],
    [
      'is marked as left out',
      ['DTSTART;VALUE=DATE:20261225', 'EXDATE;VALUE=DATE:20261225'],
      'It is marked as left out.',
    ],
    ['has no day', [], 'It does not say on which day it begins.'],
    ['begins on a day there is not', ['DTSTART;VALUE=DATE:20270229'], 'It does not say on which day it begins.'],
    ['has a length nobody can read', ['DTSTART:20261225', 'DURATION:P1Y'], 'It does not say on which day it ends.'],
    ['ends before it begins', ['DTSTART:20261225', 'DTEND:20261201'], 'It ends before it begins.'],
    ['lasts for years', ['DTSTART:20261225', 'DTEND:20291201'], 'It lasts for more than a year.'],
    ['is long ago', ['DTSTART:19991225'], 'The year 1999 is not between 2000 and 2100.'],
  ])('that %s is left out, and it is said why', (_what, lines, why) => {
    expect(read(event('SUMMARY:Holiday', ...lines))).toEqual({
      days: [],
      leftOut: [{ line: 3, why: `“Holiday”: ${why}` }],
      asked: [],
    })
  })

  test('whose name begins as every other does says what it says', () => {
    const open = (day: string) => allDay('School 08:45–13:15', day)
    expect(dates(open('20261117'), open('20261118'))).toEqual(['2026-11-17 school', '2026-11-18 school'])
  })

  test('#26 whose name says anything else is asked about, and nothing is taken from it', () => {
    expect(read(allDay('Parents’ evening', '20261119'), allDay('Nursery closed', '20261120'))).toEqual({
      days: [],
      leftOut: [],
      asked: ['Nursery closed', 'Parents’ evening'],
    })
  })

  test('that is cut off is left out', () => {
    const cut = understood('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Holiday\nDTSTART:20261225')
    expect(cut).toEqual({
      days: [],
      leftOut: [{ line: 2, why: '“Holiday”: It has no end: the file may have been cut off.' }],
      asked: [],
    })
  })
})

describe('a term', () => {
  const term = [allDay('Autumn term begins', '20261217'), allDay('Autumn term ends', '20261222')]

  test('lasts from the day it begins until the day it ends, with whatever else is said of its days', () => {
    expect(dates(...term, allDay('INSET', '20261221'))).toEqual([
      '2026-12-17 school',
      '2026-12-18 school',
      '2026-12-21 inset',
      '2026-12-22 school',
    ])
  })

  test('of which only one end is named is left out', () => {
    expect(read(allDay('Term begins', '20260907'), ...term, allDay('Term ends', '20270401'))).toMatchObject({
      leftOut: [
        { line: 3, why: '“Term begins”: A term begins here, and nothing says when it ends.' },
        { line: 15, why: '“Term ends”: A term ends here, and nothing says when it began.' },
      ],
    })
  })
})

test('of two events about one day the graver counts', () => {
  const day = ['20261119', '20261121'] as const
  expect(dates(allDay('Closed', ...day), allDay('Autumn term', ...day), allDay('Holiday', ...day))).toEqual([
    '2026-11-19 closure',
    '2026-11-20 closure',
  ])
})
