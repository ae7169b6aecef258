import { firstDayWithin } from '#app/school-time/rules.ts'
import { dayName } from '#app/school-time/words.ts'
import { categories } from './findings-in-words.ts'
import { last } from './moods.ts'
import { daysOf, type PatternFound, type LowSign, type PatternRule, type ChildHistory } from './child-history.ts'

const withinSchoolDays = 15
const ofOneFamily = 3
const ofAnyFamily = 5

function found(signs: readonly LowSign[], reason: string): PatternFound {
  const isForLead = signs.some((sign) => sign.isForLead || categories[sign.family].isForLead)
  return {
    severity: 'medium',
    reason: `Things are adding up: ${reason}, within 15 school days.`,
    facts: signs.map(({ day, family }) => `${dayName(day)}: ${categories[family].words}`),
    days: daysOf(signs),
    keptFrom: [...new Set(signs.flatMap(({ keptFrom }) => keptFrom))],
    alleged: [...new Set(signs.flatMap(({ alleged = [] }) => alleged))],
    ...(isForLead ? { isForLead: true as const } : {}),
  }
}

function addingUp({ signs, calendar }: ChildHistory): PatternFound | null {
  const latest = signs.at(-1)
  if (!latest) return null
  const oldest = firstDayWithin(calendar, withinSchoolDays - 1, latest.day)
  const recent = signs.filter(({ day }) => day >= oldest)
  const alike = last(
    ofOneFamily,
    recent.filter(({ family }) => family === latest.family),
  )
  if (alike.length > 0)
    return found(alike, `three small signs of ${categories[latest.family].words} in what they wrote`)
  const mixed = last(ofAnyFamily, recent)
  return mixed.length > 0 ? found(mixed, 'five small signs in what they wrote') : null
}

/** Notices small things in what a child writes that matter as a pattern: hunger once is nothing, three times is not. */
export const addingUpRules: readonly PatternRule[] = [{ id: 'PT-1', find: addingUp }]
