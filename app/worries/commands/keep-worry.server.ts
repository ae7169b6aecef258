import { endOfSchoolDay, type SchoolCalendar } from '#app/calendar/rules.ts'
import { worries, type Audience } from '#db/schema/worries.ts'
import type { Writer } from '#db/tenants.server.ts'

type Told = Pick<typeof worries.$inferInsert, 'topic' | 'size' | 'want' | 'safe' | 'words' | 'chosenPersonId'>
type Kept = {
  readonly childId: string
  readonly checkInId: string
  readonly audience: Audience
  readonly at: Date
  readonly calendar: SchoolCalendar
}

/** Keeps what a child told, to be read by a person before the end of this school day or else the next, as part of finishing the check-in. */
export async function keepWorry(
  tx: Writer,
  told: Told,
  { childId, checkInId, audience, at, calendar }: Kept,
): Promise<string> {
  const [worry] = await tx
    .insert(worries)
    .values({ ...told, childId, checkInId, audience, writtenAt: at, dueAt: endOfSchoolDay(calendar, at) })
    .returning({ id: worries.id })
  if (!worry) throw new Error('a worry was not kept')
  return worry.id
}
