import Holidays from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankHolidays, isBankHoliday } from './bank-holidays.ts'
import { daysAfter, daysFrom, weekdayOf } from './civil-days.ts'

/**
 * The bank holidays of England and Wales, written out from what gov.uk has published (and for the years it has not
 * published yet, from the dates of Easter), so that our rule is checked against something that is not a rule.
 */
const listed: Readonly<Record<number, readonly string[]>> = {
  // The Golden Jubilee.
  2002: ['01-01', '03-29', '04-01', '05-06', '06-03', '06-04', '08-26', '12-25', '12-26'],
  // A royal wedding.
  2011: ['01-03', '04-22', '04-25', '04-29', '05-02', '05-30', '08-29', '12-26', '12-27'],
  // The Diamond Jubilee.
  2012: ['01-02', '04-06', '04-09', '05-07', '06-04', '06-05', '08-27', '12-25', '12-26'],
  2013: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2014: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2015: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2016: ['01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-26', '12-27'],
  2017: ['01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2018: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  // Early May moved to the 75th anniversary of VE Day.
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  // The Platinum Jubilee, and the funeral of the Queen.
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  // The coronation.
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2029: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2030: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2031: ['01-01', '04-11', '04-14', '05-05', '05-26', '08-25', '12-25', '12-26'],
}

test.each(Object.entries(listed))('the bank holidays of %s are those that are published', (year, days) => {
  const expected = days.map((day) => `${year}-${day}`)
  expect([...bankHolidays(Number(year))].sort()).toEqual(expected)
  expect(daysFrom(`${year}-01-01`, `${year}-12-31`).filter(isBankHoliday)).toEqual(expected)
})

test('every year has eight bank holidays at least, none of them at a weekend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), (any) => {
      const days = [...bankHolidays(any)]
      expect(days.length).toBeGreaterThanOrEqual(8)
      for (const day of days) expect(daysAfter(day, 0).startsWith(`${any}-`) && weekdayOf(day) % 6 !== 0).toBe(true)
    }),
  )
})

test('from 2013 on our rule and the library date-holidays name the same weekdays', () => {
  // It knows no jubilee, wedding or funeral before that; and a day at the weekend is no school day anyway.
  const theirs = new Holidays('GB', 'ENG')
  for (let year = 2013; year <= 2060; year++) {
    const days = theirs.getHolidays(year).filter(({ type }) => type === 'public')
    const kept = days.map(({ date }) => date.replace(/ .*/, '')).filter((day) => weekdayOf(day) % 6 !== 0)
    expect(kept.toSorted(), `${year}`).toEqual([...bankHolidays(year)].toSorted())
  }
})
