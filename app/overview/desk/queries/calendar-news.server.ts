import type { Grant } from '#app/access/grant.server.ts'
import { closuresAskedFor } from '#app/school/calendar/queries/closures-asked-for.server.ts'
import { deskFacts } from './desk-facts.server.ts'
import { movedTimes } from './moved-times.server.ts'

/** What first pages say of the calendar: long closures somebody has to agree to, and that what waits is due later. */
export async function calendarNews(grant: Grant<'desk.read' | 'counts.read'>) {
  return { closures: await closuresAskedFor(grant), moves: await movedTimes(grant) }
}

/** The same for the desk, which knows already whether there is any. */
export async function calendarNewsOnDesk(grant: Grant<'desk.read'>) {
  const { hasClosures, hasMoved } = await deskFacts(grant)
  return {
    closures: hasClosures ? await closuresAskedFor(grant) : [],
    moves: hasMoved ? await movedTimes(grant) : [],
  }
}
