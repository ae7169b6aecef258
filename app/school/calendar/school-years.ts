import type { Day } from '#app/school-time/civil-days.ts'

/** School years begin in August at the earliest, in Scotland. */
function yearOf(day: Day): number {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return month >= 8 ? year : year - 1
}

/** From when and until when a file is asked about: from this school year on, and what repeats for two school years. */
export function schoolYears(today: Day) {
  const from: Day = `${yearOf(today)}-08-01`
  return { from, until: (first: Day): Day => `${yearOf(first > from ? first : from) + 2}-07-31` }
}
