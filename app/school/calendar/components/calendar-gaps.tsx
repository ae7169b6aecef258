import { daysAfter, daysApart, type Day } from '#app/school-time/civil-days.ts'
import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { Gaps } from '../gaps.ts'
import { dayInYear, namedDays } from '../words.ts'

/** How long before the calendar ends somebody is asked to carry it on, in days. */
const soon = 120

/** What is missing from the calendar, before anything else: what to do, then what happens until it is done. */
export function CalendarGaps({ gaps, today }: { gaps: Gaps; today: Day }) {
  const { last, missing, openOnBankHolidays } = gaps
  if (last === null) {
    return (
      <Notice kind="look" title="No term is in the calendar yet: set its days, or import your term dates.">
        <p>
          Until then, every weekday that is not set, except bank holidays, counts as a school day from 08:45 to 15:30.
        </p>
      </Notice>
    )
  }
  return (
    <>
      {daysApart(today, last) < soon ? (
        <Notice kind="look" title={`The calendar ends on ${dayInYear(last)}: add next year.`}>
          <p>
            <a href={`${paths.schoolDays}?from=${daysAfter(last, 1)}`}>Set the days after it</a> or{' '}
            <a href={paths.calendarImport}>import term dates</a>. After its last day, every weekday that is not set,
            except bank holidays, counts as a school day from 08:45 to 15:30.
          </p>
        </Notice>
      ) : (
        <p>The calendar is filled in until {dayInYear(last)}.</p>
      )}
      {missing.length > 0 ? (
        <Notice kind="look" title={`Say what ${missing.length === 1 ? 'this weekday is' : 'these weekdays are'}.`}>
          <p>
            {namedDays(missing)}. Until you do, they count as days without school or, where a whole term is missing, as
            school days.
          </p>
        </Notice>
      ) : null}
      {openOnBankHolidays.length > 0 ? (
        <Notice kind="look" title="Is school really open on a bank holiday?">
          <p>{namedDays(openOnBankHolidays)}.</p>
        </Notice>
      ) : null}
    </>
  )
}
