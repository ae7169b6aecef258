import type { CalendarDay } from '#app/school-time/rules.ts'
import { paths } from '#app/web/paths.ts'
import { kindWords } from '../kinds.ts'
import type { ShownDay, ShownMonth } from '../months.ts'
import { dayInYear, monthName } from '../words.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const looks = {
  school: '',
  inset: 'bg-mist text-calm',
  holiday: 'bg-mist text-quiet',
  bank_holiday: 'bg-mist text-brand',
  closure: 'bg-mist text-stop',
} as const

/** One month on the wall: each weekday with what it is, and the way to change it. */
export function Month({ month, usual }: { month: ShownMonth; usual: string }) {
  return (
    <div>
      <table className="w-full table-fixed bg-paper">
        <caption className="font-bold text-start pb-1">
          {monthName(month.month)} <span className="count">{month.schoolDays}</span>
          <span className="sr-only"> school days</span>
        </caption>
        <thead>
          <tr>
            {weekdays
              .filter((_, place) => month.hasWeekends || place < 5)
              .map((weekday) => (
                <th key={weekday} scope="col" className="text-small text-start px-1">
                  {weekday}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, place) => (
            <tr key={place}>
              {week.map((day, weekday) => (
                <DayCell key={weekday} day={day} usual={usual} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DayCell({ day, usual }: { day: ShownDay | null; usual: string }) {
  if (!day) return <td className="border border-rule" />
  const { date, isToday, set } = day
  return (
    <td className={`border border-rule px-0.5 sm:px-1 py-0.5 align-top ${set ? looks[set.kind] : 'bg-page'}`}>
      <a href={`${paths.schoolDays}?from=${date}`} className={isToday ? 'font-bold' : undefined}>
        <span className="sr-only">{dayInYear(date)}</span>
        <span aria-hidden="true">{Number(date.split('-').at(-1))}</span>
      </a>
      {isToday ? <span className="text-small font-bold"> today</span> : null}
      {set ? (
        <span className="block text-[0.8125rem] sm:text-small break-words">{wordFor(set, usual)}</span>
      ) : (
        <>
          <span aria-hidden="true"> –</span>
          <span className="sr-only">not set</span>
        </>
      )}
    </td>
  )
}

/** School is what a day usually is, and needs no word unless its hours are others. */
function wordFor(set: CalendarDay, usual: string): string {
  if (set.kind !== 'school') return set.kind === 'inset' ? 'INSET' : kindWords[set.kind]
  const hours = `${set.opens}–${set.closes}`
  return hours === usual ? '' : hours
}
