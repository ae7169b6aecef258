import { usualHours } from '#app/school-time/assumed-hours.ts'
import { daysAfter, daysFrom, type Day } from '#app/school-time/civil-days.ts'
import { momentAt } from '#app/school-time/moment-at.ts'
import { schoolHoursOn, type SchoolCalendar } from '#app/school-time/rules.ts'
import type { DutyKind } from '#db/schema/school/duty.ts'
import type { Interval } from './plan.ts'

/** What a form says about when: from one day until another, and hours if they are not the usual ones. */
export type When = {
  readonly kind: DutyKind
  readonly firstDay: Day
  readonly lastDay: Day
  readonly from: string | null
  readonly until: string | null
}

/**
 * The stretches of time that a turn over some days is. Without hours of its own, duty lasts from opening to closing of
 * each school day, being on call from closing until school hours come round the next morning, and being away day and night.
 */
export function shiftsOf(calendar: SchoolCalendar, { kind, firstDay, lastDay, ...hours }: When): Interval[] {
  const days = daysFrom(firstDay, lastDay)
  if (hours.from !== null && hours.until !== null)
    return days
      .filter((day) => kind !== 'on duty' || schoolHoursOn(calendar, day))
      .map((day) => between(calendar, day, { from: hours.from ?? '', until: hours.until ?? '' }))
  switch (kind) {
    case 'on duty':
      return days.flatMap((day) => {
        const school = schoolHoursOn(calendar, day)
        return school ? [{ from: school.opens, until: school.closes }] : []
      })
    case 'on call':
      return days.map((day) => afterHours(calendar, day))
    case 'away':
      return [
        { from: momentAt(calendar, firstDay, '00:00'), until: momentAt(calendar, daysAfter(lastDay, 1), '00:00') },
      ]
  }
}

/** From one time of the clock until another, on the next day when that comes earlier. */
function between(calendar: SchoolCalendar, day: Day, { from, until }: { from: string; until: string }): Interval {
  const lastDay = until > from ? day : daysAfter(day, 1)
  return { from: momentAt(calendar, day, from), until: momentAt(calendar, lastDay, until) }
}

/** When school is closed from a day on until the next morning: all day long at a weekend. */
function afterHours(calendar: SchoolCalendar, day: Day): Interval {
  const next = daysAfter(day, 1)
  return {
    from: schoolHoursOn(calendar, day)?.closes ?? momentAt(calendar, day, usualHours.opens),
    until: schoolHoursOn(calendar, next)?.opens ?? momentAt(calendar, next, usualHours.opens),
  }
}
