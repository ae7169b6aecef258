import { v7 as newId } from 'uuid'
import { hashPassword } from '#app/access/password.server.ts'
import { daysAfter, schoolYearOf } from '#app/school-time/civil-days.ts'
import { platformStaff } from '#db/register/schema.ts'
import { openSchools, type Schools } from '#db/tenants/tenants.server.ts'
import { buildSchool, type BuiltSchool } from './build-school.ts'
import { demoPassword } from '#app/access/demo-password.ts'
import { liveThrough } from './live-through.ts'
import { momentAt } from './moments.ts'
import { oakfield } from './oakfield.ts'
import { builtQuickly } from './built-quickly.ts'
import type { SchoolPlan } from './school-plan.ts'
import { stBrigids } from './st-brigids.ts'
import { termDates } from './term-dates.ts'

/** How much is built: both schools over a term, the village school over a term, or one class of Oakfield over two weeks. */
export type Size = 'whole' | 'a village' | 'a class'
type Building = {
  /** The moment up to which the schools have lived. */
  readonly until: Date
  readonly size?: Size
}

export const platformPerson = { name: 'Alex Reyes', email: 'account@thelift.example' } as const

const sizes = {
  whole: { plans: [oakfield, stBrigids], days: 50 },
  'a village': { plans: [stBrigids], days: 50 },
  'a class': { plans: [withOneClass(oakfield)], days: 10 },
} as const

/** Builds the made-up schools in a folder that has none yet, by the product's own commands, and closes them again. */
export function buildSchools({ dataDir, ...building }: Building & { dataDir: string }): Promise<BuiltSchool[]> {
  return builtQuickly(dataDir, async (folder) => {
    const schools = await openSchools({ dataDir: folder })
    try {
      return await buildIn(schools, building)
    } finally {
      await schools.close()
    }
  })
}

/** The same where the schools are open already: one process owns the folder. */
export async function buildIn(schools: Schools, { until, size = 'whole' }: Building): Promise<BuiltSchool[]> {
  const { plans, days: count } = sizes[size]
  const days = schoolDaysUntil(until, count)
  const person = await takeOnPlatformPerson(schools, days[0] ?? '')
  const newcomersJoinOn = days.at(-4) ?? days[0] ?? ''
  return Promise.all(
    plans.map(async (plan) => {
      const built = await buildSchool(schools, plan, {
        opensOn: days[0] ?? '',
        newcomersJoinOn,
        platformPerson: person,
      })
      await liveThrough(schools, built, { days, until })
      return built
    }),
  )
}

/** The last so many school days that have begun by a moment. */
function schoolDaysUntil(until: Date, count: number): string[] {
  const today = until.toISOString().replace(/T.*/, '')
  const year = schoolYearOf(today)
  return [year - 1, year]
    .flatMap(termDates)
    .filter(({ kind, date, opens }) => kind === 'school' && momentAt(date, opens) < until)
    .map(({ date }) => date)
    .slice(-count)
}

async function takeOnPlatformPerson(schools: Schools, firstDay: string): Promise<{ id: string; name: string }> {
  const person = { ...platformPerson, id: newId(), passwordHash: await hashPassword(demoPassword) }
  const createdAt = momentAt(daysAfter(firstDay, -30), '10:00')
  await schools.register.write((tx) => tx.insert(platformStaff).values({ ...person, createdAt }))
  return person
}

function withOneClass(plan: SchoolPlan): SchoolPlan {
  const classes = plan.classes.filter(({ name }) => name === 'Willow')
  const people = plan.people.filter(({ classes: cared }) => !cared || cared.includes('Willow'))
  return { ...plan, classes, people }
}
