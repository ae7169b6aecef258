import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/** Which of a child’s worries they told since they signed in on the pages of a check-in that was over. */
export const disclosedWhenOver = (grant: Grant<'check-in.do'>) =>
  and(eq(worries.source, 'check-in'), isNull(worries.checkInId), gte(worries.writtenAt, grant.since))
