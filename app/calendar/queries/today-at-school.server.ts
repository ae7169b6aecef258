import type { Grant } from '#app/access/grant.server.ts'
import type { Day } from '../civil-days.ts'
import { schoolDayOf } from '../rules.ts'
import { schoolCalendar } from './school-calendar.server.ts'

/** The day it is at the school. */
export async function todayAtSchool({ read, at }: Pick<Grant, 'read' | 'at'>): Promise<Day> {
  return schoolDayOf(await schoolCalendar(read), at)
}
