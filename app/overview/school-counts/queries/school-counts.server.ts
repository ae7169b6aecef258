import { and, count, countDistinct, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld, onRoll } from '#app/access/on-roll.server.ts'
import { alertNotAboutMe } from '#app/access/scope.server.ts'
import { daysAfter, weekdayOf } from '#app/school-time/civil-days.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { alerts, isUnresolved, severities } from '#db/schema/safeguarding/alerts.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { urgentWaiting } from './urgent-waiting.server.ts'

/** Under so many children a count could point at one of them, so it is not broken down. */
const smallest = 10

/** A school in numbers for those who run it: never a name of a child, never what anyone said. */
export async function schoolCounts(grant: Grant<'counts.read'>) {
  const { read, at } = grant
  const today = schoolDayOf(await schoolCalendar(read), at)
  const monday = daysAfter(today, -((weekdayOf(today) + 6) % 7))
  const [school] = await read.select({ many: count() }).from(children).where(onRoll(today))
  const [taught] = await read.select({ many: count() }).from(classes)
  const checkedInSince = (day: string) =>
    read
      .select({ children: countDistinct(checkIns.childId), many: count() })
      .from(checkIns)
      .where(and(eq(checkIns.status, 'completed'), gte(checkIns.day, day), lte(checkIns.day, today)))
  const [todays] = await checkedInSince(today)
  const [weeks] = await checkedInSince(monday)
  // Whoever took one has it still when more comes in.
  const isUntaken = sql<number>`(${alerts.state} = 'unread' and ${alerts.acknowledgedBy} is null)`
  const open = await read
    .select({ severity: alerts.severity, isUntaken, many: count() })
    .from(alerts)
    .where(and(isUnresolved, alertNotAboutMe(grant)))
    .groupBy(alerts.severity, isUntaken)
  const total = (wanted: (row: (typeof open)[number]) => boolean) =>
    open.filter(wanted).reduce((sum, { many }) => sum + many, 0)
  const childCount = school?.many ?? 0
  return {
    children: childCount,
    classes: taught?.many ?? 0,
    childrenToday: todays?.children ?? 0,
    checkInsThisWeek: weeks?.many ?? 0,
    childrenThisWeek: weeks?.children ?? 0,
    openAlerts: total(() => true),
    urgent: await urgentWaiting(grant),
    bySeverity:
      childCount < smallest
        ? null
        : severities.toReversed().map((severity) => ({
            severity,
            open: total((row) => row.severity === severity),
            untaken: total((row) => row.severity === severity && row.isUntaken === 1),
          })),
    lead: await leadNow(grant),
  }
}

/** The safeguarding lead by name, or a deputy where there is none. */
export type LeadNow = { readonly name: string; readonly isDeputy: boolean }

/** Who that is now. */
async function leadNow({ read, at }: Grant<'counts.read'>): Promise<LeadNow | null> {
  const held = await read
    .select({ name: people.name, role: roleGrants.role })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(and(inArray(roleGrants.role, ['lead', 'deputy']), eq(people.status, 'active'), isHeld(roleGrants, at)))
  const [first] = held.toSorted((one, other) => Number(one.role !== 'lead') - Number(other.role !== 'lead'))
  return first ? { name: first.name, isDeputy: first.role !== 'lead' } : null
}
