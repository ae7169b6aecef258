import { expect, test } from 'vitest'
import { setSchoolDays } from '#app/school/calendar/commands/set-school-days.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isSchoolDay } from '#app/school-time/rules.ts'
import { withNewSchool } from '#tests/schools/with-new-school.ts'

const monday = new Date('2026-11-02T09:00Z')
const usual = { opens: '08:45', closes: '15:30' }

test('a snow closure put in after the fact counts at once', () =>
  withNewSchool(monday, async ({ office, tenant }) => {
    const days = ['2027-01-18', '2027-01-19', '2027-01-20'].map((date) => ({ date, kind: 'school' as const, ...usual }))
    await setSchoolDays(office('calendar.manage', monday), days)
    expect(isSchoolDay(await schoolCalendar(tenant.read), '2027-01-19')).toBe(true)
    await setSchoolDays(office('calendar.manage', monday), [{ date: '2027-01-19', kind: 'closure', ...usual }])
    const calendar = await schoolCalendar(tenant.read)
    expect([...calendar.days].map(([date, { kind }]) => `${date} ${kind}`)).toEqual([
      '2027-01-18 school',
      '2027-01-19 closure',
      '2027-01-20 school',
    ])
  }))

test('the calendar is read once, and everybody is given the same one', () =>
  withNewSchool(monday, async ({ tenant }) => {
    expect(await schoolCalendar(tenant.read)).toBe(await schoolCalendar(tenant.read))
  }))

test('a day that does not exist or that ends before it begins is refused, and nothing is kept', () =>
  withNewSchool(monday, async ({ office, tenant }) => {
    const wrong = [
      { date: '2027-02-29', ...usual },
      { date: '2027-03-01', opens: '8.45', closes: '15:30' },
      { date: '2027-03-01', opens: '15:30', closes: '08:45' },
    ]
    for (const day of wrong) {
      const setting = setSchoolDays(office('calendar.manage', monday), [
        { date: '2027-03-02', kind: 'school', ...usual },
        { ...day, kind: 'school' },
      ])
      await expect(setting).rejects.toMatchObject({ status: 409 })
    }
    expect((await schoolCalendar(tenant.read)).days.size).toBe(0)
  }))
