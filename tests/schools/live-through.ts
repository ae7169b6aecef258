import { daysApart, weekdayOf } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { nextSchoolDay, schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { feelingWordsFor } from '#app/child/check-in/feelings.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { atSchool } from './acting.ts'
import type { BuiltChild } from './add-children.ts'
import { breathe } from './breathe.ts'
import type { BuiltSchool } from './build-school.ts'
import { gardener, type Gardener } from './gardener.ts'
import { lookAfterDesk, lookAfterEverything } from './grown-ups.ts'
import { keepWorking } from './keep-working.ts'
import { momentAt } from './moments.ts'
import { safeguard } from './safeguard.ts'
import type { PlannedClass } from './school-plan.ts'
import { seeded } from './seeded.ts'
import { stories } from './stories.ts'
import { tell } from './tell.ts'
import type { Telling } from './telling.ts'

type Time = {
  /** The school days to live through, in order. */
  readonly days: readonly string[]
  /** Nothing happens at or after this moment. */
  readonly until: Date
}
type Living = Time & {
  readonly place: SchoolPlace
  readonly built: BuiltSchool
  readonly calendar: SchoolCalendar
  readonly gardener: Gardener
  /** The last day that is over. */
  readonly lastDay: string | undefined
}

const homeTime = '15:21'
const everybodyGone = '15:45'
const allWritten = '16:10'

/** Lives a school's days: classes check in when they do, children plant, and grown-ups read and answer what is told. */
export function liveThrough(schools: Schools, built: BuiltSchool, time: Time): Promise<void> {
  return atSchool(schools, built.slug, async (place) => {
    const calendar = await schoolCalendar(place.tenant.read)
    const lastDay = time.days.findLast((day) => momentAt(day, everybodyGone) <= time.until)
    const living: Living = { ...time, place, built, calendar, gardener: gardener(place), lastDay }
    const today = schoolDayOf(calendar, time.until)
    const daysLeft = (day: string) => time.days.filter((other) => other > day && other <= (lastDay ?? '')).length
    for (const [dayNumber, day] of time.days.entries()) {
      const hasBegun = ({ beganAfter = 0 }: PlannedClass) => dayNumber >= beganAfter
      for (const planned of built.plan.classes.filter(hasBegun))
        if (planned.checksInOn.includes(weekdayOf(day)) && !(planned.waitsForVisitors && day === today))
          await checkInClass(living, planned, day)
      await tellByThemselves(living, day, (at) => at < homeTime)
      if (momentAt(day, homeTime) < time.until) {
        await keepWorking(place, momentAt(day, homeTime))
        await lookAfterEverything(place, built, momentAt(day, homeTime))
      }
      if (momentAt(day, allWritten) <= time.until) await safeguard(place, built, { day, daysLeft: daysLeft(day) })
      await tellByThemselves(living, day, (at) => at >= homeTime)
      await breathe()
    }
    await keepWorking(place, time.until)
  })
}

/** A class checks in one after the other, on the tablets that go round; then the lead looks at the desk. */
async function checkInClass(living: Living, planned: PlannedClass, day: string): Promise<void> {
  const { built, place, until } = living
  const children = built.children.filter(({ className }) => className === planned.name)
  for (const [turn, child] of children.entries()) {
    const telling = tellingOf(living, child, day)
    if (telling && !telling.at)
      await tellAndPlant(living, { child, telling, at: momentAt(day, planned.from, turn * 25) })
  }
  const afterwards = momentAt(day, planned.from, 40 * 60)
  if (afterwards >= until) return
  await keepWorking(place, afterwards)
  await lookAfterDesk(place, built, afterwards)
}

/** Those who tell something at a time of their own, and not with their class. */
async function tellByThemselves(living: Living, day: string, when: (at: string) => boolean): Promise<void> {
  for (const child of living.built.children.filter(({ isNamed }) => isNamed)) {
    const telling = tellingOf(living, child, day)
    if (telling?.at && when(telling.at)) await tellAndPlant(living, { child, telling, at: momentAt(day, telling.at) })
  }
}

/** What a child says on a day, the same whenever it is asked; nothing when they are away or not yet at the school. */
function tellingOf({ days, built, calendar, lastDay }: Living, child: BuiltChild, day: string): Telling | null {
  if (day < child.joinedOn) return null
  return stories[child.story]({
    chance: seeded(`${built.slug} ${child.actor.name} ${child.name} ${day}`),
    through: days.length < 2 ? 1 : days.indexOf(day) / (days.length - 1),
    isLast: day === lastDay,
    isBeforeHoliday: daysApart(day, nextSchoolDay(calendar, day)) > 7,
    families: feelingWordsFor(child.yearGroup),
  })
}

type Turn = { readonly child: BuiltChild; readonly telling: Telling; readonly at: Date }

async function tellAndPlant({ place, until, gardener }: Living, { child, telling, at }: Turn): Promise<void> {
  if (at >= until) return
  await tell(place, { child: child.actor, yearGroup: child.yearGroup, at }, telling)
  if (!telling.leavesOff) await gardener.plant(child, at)
  await breathe()
}
