import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesTo, type DatedDay } from '#app/school-time/changes.ts'
import { daysAfter, isDay } from '#app/school-time/civil-days.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { textInFile } from '#app/forms/text-in-file.ts'
import { dayKinds } from '#db/schema/school/calendar.ts'
import { planOf as planFor } from './plan.ts'
import { readEvents } from './read-events.ts'
import { understand } from './understand.ts'
import { asCalendarFile, asLines, daysIn } from './write-days.ts'

const empty: SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }
const usual = { opens: '08:45', closes: '15:30' }
const here = { school: 'Oakfield', today: '2026-11-17', usual }
const planOf = (text: string, hours: typeof usual, calendar: SchoolCalendar) =>
  planFor({ text }, calendar, { ...here, usual: hours })
/** What a file or a table of our own says about days. */
function readDays(text: string) {
  const read = readEvents(text, { timeZone: 'Europe/London', today: here.today })
  if (typeof read === 'string' || 'monthFirst' in read) throw new Error('nothing was read')
  const { days, leftOut, questions } = understand(read, here)
  return { days: days.map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes })), leftOut, questions }
}
const made = { host: 'oakfield.example', at: new Date('2026-11-17T09:10:00Z') }

const hour = fc.integer({ min: 0, max: 1438 })
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const aDay = fc
  .record({
    after: fc.nat(3000),
    kind: fc.constantFrom(...dayKinds),
    opens: hour,
    long: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ after, kind, opens, long }): DatedDay => {
    const closes = clock(Math.min(opens + long, 1439))
    return { date: daysAfter('2020-01-01', after), kind, opens: clock(opens), closes }
  })
/** A calendar in which days follow each other, as in a school's, and some stand alone. */
const someDays = fc
  .tuple(fc.array(aDay, { maxLength: 20 }), fc.array(fc.tuple(aDay, fc.integer({ min: 1, max: 30 })), { maxLength: 8 }))
  .map(([single, runs]) => {
    const inRuns = runs.flatMap(([day, length]) =>
      Array.from({ length }, (_, place) => ({ ...day, date: daysAfter(day.date, place) })),
    )
    const once = new Map([...inRuns, ...single].map((day) => [day.date, day]))
    return [...once.values()].sort((one, other) => (one.date < other.date ? -1 : 1))
  })
const asKnown = (days: readonly DatedDay[]) => new Map(days.map(({ date, ...day }) => [date, day]))

describe('a calendar that was taken out of The Lift', () => {
  test('is the same calendar when its file is brought in', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const read = readDays(textInFile(new TextEncoder().encode(asCalendarFile(days, made))))
        expect(read.leftOut).toEqual([])
        expect(changesTo(asKnown(days), read.days)).toMatchObject({ added: [], changed: [] })
        expect(read.days.length).toBe(days.length)
      }),
    )
  })

  test('is the same to the minute as a table', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        expect(daysIn(asLines(days))).toEqual(days.length === 0 ? null : days)
        if (days.length > 0) expect(readDays(asLines(days)).leftOut).toEqual([])
      }),
    )
  })
})

/** Pieces that calendars are made of, in any order. */
const pieces = fc.constantFrom(
  ...['BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\n', 'END:VEVENT\n', 'BEGIN:VALARM\n', 'END:VALARM\n', 'DTSTART:', 'DTEND:'],
  ...['SUMMARY:', 'Holiday', 'Term begins', 'Term ends', '20261117', 'T090000Z', 'RRULE:FREQ=DAILY', 'DURATION:P5W'],
  ...[
    '\n',
    '\r\n',
    ' ',
    '\t',
    '"',
    ';',
    ',',
    ':',
    'date',
    '17/11/2026',
    'school',
    '08:45',
    '=cmd',
    '\\',
    '\u0000',
    '😀',
  ],
)
const anything = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
  fc.array(pieces, { maxLength: 60 }).map((some) => `BEGIN:VCALENDAR\n${some.join('')}`),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT\n'].join('\n')
const times = (count: number, made: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => made(at)).join('')
const names = times(3_900, (at) => event(`SUMMARY:Fair ${at} ${'term '.repeat(12)}`, 'DTSTART:20261125'))
const repeats = times(3_900, (at) =>
  event(`SUMMARY:Term ${at}`, 'DTSTART:20000101', 'RRULE:FREQ=DAILY;COUNT=9999;BYMONTH=2;BYMONTHDAY=30'),
)
const zones = times(3_900, (at) => event('SUMMARY:INSET', `DTSTART;TZID=Europe/Paris${at}:20261125T000000`))

describe('whatever is brought in', () => {
  test('as text gives a plan of real days or a sentence, and never breaks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const plan = planOf(text, usual, empty)
        if (typeof plan === 'string' || 'monthFirst' in plan || plan.lines === '') return
        const days = daysIn(plan.lines) ?? []
        expect(days.length).toBeGreaterThan(0)
        for (const { date, opens, closes } of days) expect(isDay(date) && opens < closes).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('as bytes is some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(textInFile(bytes).isWellFormed()).toBe(true)
        expect(['string', 'object']).toContain(typeof planOf(textInFile(bytes), usual, empty))
      }),
    )
  })

  test.each([
    ['ten thousand rows', 'x,y\n'.repeat(10_000)],
    [
      'ten thousand days',
      Array.from({ length: 10_000 }, (_, at) => `${daysAfter('2020-01-01', at)},school`).join('\n'),
    ],
    ['half a megabyte in one line', 'x'.repeat(512 * 1024)],
    ['half a megabyte of quotation marks', '"'.repeat(512 * 1024)],
    ['half a megabyte of separators', ',;'.repeat(256 * 1024)],
    ['half a megabyte of line ends', '\n'.repeat(512 * 1024)],
    ['half a megabyte of a name', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'start of '.repeat(50_000)}\nEND:VEVENT`],
    ['half a megabyte of parameters', `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;${'a=",'.repeat(120_000)}\nEND:VEVENT`],
    ['half a megabyte of names', `BEGIN:VCALENDAR\n${names}`],
    ['events that repeat for ever', `BEGIN:VCALENDAR\n${repeats}`],
    ['ranges of a year', '01/01/2026,31/12/2026,Summer holiday\n'.repeat(14_000)],
    ['unknown time zones', `BEGIN:VCALENDAR\n${zones}`],
    ['many days left out', `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${'EXDATE:20261117,20261118\n'.repeat(19_000)}END:VEVENT`],
    [
      'events that each last a year',
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:Term\nDTSTART:20260101\nDTEND:20270101\nEND:VEVENT\n'.repeat(3_900)}`,
    ],
  ])('%s is answered in no time: meanwhile every school waits', (_what, text) => {
    const begun = process.cpuUsage()
    const plan = planOf(text, usual, empty)
    expect(process.cpuUsage(begun).user).toBeLessThan(1_500_000)
    expect(JSON.stringify(plan).length).toBeLessThan(100_000)
  })
})

describe('a plan', () => {
  const known: SchoolCalendar = {
    ...empty,
    days: new Map([
      ['2026-11-17', { kind: 'school', ...usual }],
      ['2026-11-18', { kind: 'school', ...usual }],
    ]),
  }

  test('says what is new, what changes and what it was, what stays, and what is left out', () => {
    const text = '17/11/2026,closed\n18/11/2026,school\n20/11/2026,school\n23/11/2026,school\npicnic'
    expect(planOf(text, usual, known)).toEqual({
      added: [
        { first: { date: '2026-11-20', kind: 'school', words: 'school', ...usual }, last: '2026-11-23', days: 2 },
      ],
      addedDays: 2,
      changed: [{ date: '2026-11-17', kind: 'closure', words: 'closed', ...usual, was: { kind: 'school', ...usual } }],
      same: [{ first: { date: '2026-11-18', kind: 'school', words: 'school', ...usual }, last: '2026-11-18', days: 1 }],
      sameDays: 1,
      questions: [],
      carried: '',
      leftOut: [{ line: 5, why: '“picnic” is not a day. Write it like 17/11/2026.' }],
      leftOutBesides: 0,
      lines: '2026-11-17,closure,08:45,15:30\n2026-11-20,school,08:45,15:30\n2026-11-23,school,08:45,15:30',
    })
  })

  test('is not made of nothing, of too much, or of more days than anybody can look through', () => {
    expect(planOf(' \n', usual, known)).toBe('Choose a file, or paste the contents')
    expect(planOf('BEGIN:VCALENDAR\nEND:VCALENDAR', usual, known)).toBe('There are no days in it')
    expect(planOf('\nx'.repeat(20_001), usual, known)).toMatch(/^It has more than 20,000 lines/)
    const tooMany = Array.from({ length: 1_201 }, (_, at) => `${daysAfter('2030-01-01', at)},school`)
    expect(planOf(tooMany.join('\n'), usual, known)).toMatch(/^It would set 1,201 days/)
  })

  test('takes the hours somebody gives for school days that have none of their own', () => {
    const hours = { opens: '09:00', closes: '15:15' }
    expect(planOf('20/11/2026,school', hours, known)).toMatchObject({ lines: '2026-11-20,school,09:00,15:15' })
  })

  test('reads what Excel writes in Britain and abroad', () => {
    const bytes = Buffer.from('Date;Kind\r\n20/11/2026;School closed \x96 snow\r\n', 'latin1')
    expect(planOf(textInFile(bytes), usual, known)).toMatchObject({ lines: '2026-11-20,closure,08:45,15:30' })
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('20/11/2026\tINSET\r\n', 'utf16le')])
    expect(planOf(textInFile(wide), usual, known)).toMatchObject({ lines: '2026-11-20,inset,08:45,15:30' })
    const marked = Buffer.from('\uFEFFdate,kind\r\n20/11/2026,INSET')
    expect(planOf(textInFile(marked), usual, known)).toMatchObject({ lines: '2026-11-20,inset,08:45,15:30' })
  })
})
