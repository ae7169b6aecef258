import { eq } from 'drizzle-orm'
import { jobs } from '#db/schema/jobs.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { SchoolCalendar } from '../rules.ts'
import { readBy, schoolDaysLater } from '../soon-enough.ts'

type Reminder = {
  readonly level: number
  /** By when what it reminds of is due. */
  readonly dueAt: Date
  /** The name of the reminder before. */
  readonly before: string
}
type Now = { readonly at: Date; readonly calendar: SchoolCalendar }

/**
 * When a reminder of something nobody has read is given, by the calendar as it is now: the first when it is due, each of
 * the others a school day after the one before. What is long done is forgotten.
 */
export async function reminderDue(
  tx: Pick<Reader, 'select'>,
  { level, dueAt, before }: Reminder,
  { at, calendar }: Now,
): Promise<Date> {
  if (level === 1) return dueAt
  const [last] = await tx.select({ doneAt: jobs.doneAt }).from(jobs).where(eq(jobs.dedupe, before))
  return last?.doneAt ? schoolDaysLater(calendar, last.doneAt, 1) : readBy(calendar, at)
}
