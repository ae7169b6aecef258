import type { Day } from '#app/school-time/civil-days.ts'
import type { DatedDay } from '#app/school-time/changes.ts'
import { counted } from '#app/words/counted.ts'

/** Whether days as they are to be set leave no school on a day. */
export const closesOn = (days: readonly DatedDay[], day: Day): boolean =>
  days.some(({ date, kind }) => date === day && kind !== 'school')

/** What is asked of somebody who closes the school while children are there. */
export const askWhetherSure = (children: number): string =>
  `${counted(children, 'child has', 'children have')} checked in today. If there is no school today, what is due today is due later. Tick “No school today” if that is right`
