import type { Grant } from '#app/access/grant.server.ts'
import { comingDuty, type DutyDay } from './coming-duty.server.ts'

/** A week of school. */
const many = 5

/** The school days of the coming week on which for a while neither the lead nor a deputy is there. */
export async function coverGaps(
  grant: Grant<'desk.read' | 'counts.read'>,
): Promise<Pick<DutyDay, 'day' | 'name' | 'gaps'>[]> {
  const days = (await comingDuty(grant)).filter((_, place) => place < many)
  return days.filter(({ gaps }) => gaps.length > 0).map(({ day, name, gaps }) => ({ day, name, gaps }))
}
