import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { comingGaps } from '#app/duty/queries/coming-gaps.server.ts'
import { workGivenUp } from '#app/jobs/work-given-up.server.ts'
import { mailHealth } from '#app/mail/mail-health.server.ts'
import { overdueTransfers } from '#app/transfers/queries/overdue-transfers.server.ts'

/** Whether the people who have to be told are really told, for the desk: mail, work that was given up, files that are late, and days on which nobody is on duty. */
export async function machineStanding(grant: Grant<'desk.read'>) {
  const { standing, since, refused } = await mailHealth(grant)
  const calendar = await schoolCalendar(grant.read)
  return {
    mail: standing === 'failing' ? ('failing since' as const) : standing,
    since: since && momentWords(calendar, grant.at, since),
    refused,
    givenUp: (await workGivenUp(grant)).length,
    overdueFiles: await overdueTransfers(grant),
    bareDays: await comingGaps(grant),
  }
}
