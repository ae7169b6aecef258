import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { coverGaps } from '#app/school/duty/queries/cover-gaps.server.ts'
import { failedJobs } from '#app/jobs/failed-jobs.server.ts'
import { whoseMailIsRefused } from '#app/outbox/mail-status.server.ts'
import { deskFacts } from './desk-facts.server.ts'

/** Whether the people who have to be told are really told, for the desk: mail, work that was given up, files that are late, and days on which nobody is on duty. */
export async function machineStatus(grant: Grant<'desk.read'>) {
  const { isSetUp, failingSince, hasRefused, hasGivenUp, overdueFiles } = await deskFacts(grant)
  const calendar = await schoolCalendar(grant.read)
  const isFailing = isSetUp !== 0 && failingSince !== null
  const usual = isSetUp === null ? ('not known' as const) : ('working' as const)
  return {
    mail: isSetUp === 0 ? ('not set up' as const) : isFailing ? ('failing since' as const) : usual,
    since: failingSince === null ? null : momentWords(calendar, grant.at, new Date(failingSince)),
    refused: hasRefused ? await whoseMailIsRefused(grant) : [],
    givenUp: hasGivenUp ? (await failedJobs(grant)).length : 0,
    overdueFiles,
    bareDays: await coverGaps(grant),
  }
}
