import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { childHistories } from '#app/safeguarding/screening/queries/child-histories.server.ts'
import { raisePatterns } from './raise-patterns.server.ts'

type Finished = {
  readonly childId: string
  readonly checkInId: string
  readonly at: Date
  readonly calendar: SchoolCalendar
}

/** Looks for patterns over time now that a child has finished a check-in, as part of finishing it; says how many are new. */
export async function screenCheckIn(tx: Writer, finished: Finished): Promise<number> {
  const { childId } = finished
  const story = (await childHistories(tx, [childId], finished)).get(childId)
  return story ? raisePatterns(tx, { ...finished, story }) : 0
}
