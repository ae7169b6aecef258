import { exists, sql } from 'drizzle-orm'
import { oncePerRequest } from '#app/access/once-per-request.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { crisesOpen } from '#app/safeguarding/crisis/queries/open-crises.server.ts'
import { hasFailed } from '#app/jobs/failed-jobs.server.ts'
import { mailFacts } from '#app/outbox/mail-status.server.ts'
import { closuresUndecided } from '#app/school/calendar/queries/closures-asked-for.server.ts'
import { transfersOverdue } from '#app/records/transfers/queries/overdue-transfers.server.ts'
import { jobs } from '#db/schema/jobs.ts'
import { latelyMoved } from './moved-times.server.ts'

/** What the desk says only where it is so, looked for all at once: what is found here is asked for then, and nothing else. */
export const deskFacts = oncePerRequest(async (grant) => {
  const [found] = await question(grant, {})
  if (!found) throw new Error('a question without a table gives one row')
  return found
})

const question = preparedQuestion((grant) => {
  const { read } = grant
  const isSo = (rows: Parameters<typeof exists>[0]) => sql<number>`${exists(rows)}`
  return read
    .select({
      ...mailFacts(grant),
      hasGivenUp: isSo(read.select({ id: jobs.id }).from(jobs).where(hasFailed)),
      overdueFiles: sql<number>`(${transfersOverdue(grant)})`,
      hasClosures: isSo(closuresUndecided(grant)),
      hasMoved: isSo(latelyMoved(grant)),
      hasCrises: isSo(crisesOpen(grant)),
    })
    .from(sql`(select 1)`)
    .prepare()
})
