import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { Action } from '#app/access/policy.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const most = 20

export type WritingAboutChild = Grant<Extract<Action, 'file.write' | 'share.record' | 'family.tell' | 'crisis.run'>>

/**
 * The concerns about a child that nobody has decided yet, as far as this person may open them: those that are kept from
 * somebody first, then the newest. A new line belongs to the first unless its writer says otherwise.
 */
export function openConcernsOf(
  read: Pick<Writer, 'select'>,
  grant: WritingAboutChild,
  { childId, since }: { readonly childId: string; readonly since?: Date },
) {
  const { id, raisedAt } = concerns
  const kept = read.select({ id: recordExclusions.id }).from(recordExclusions).where(eq(recordExclusions.concernId, id))
  const isKept = sql<number>`exists ${kept}`
  const isRaisedSince = since && gt(raisedAt, since)
  return read
    .select({ id, raisedAt, raiser: people.knownAs, isKept })
    .from(concerns)
    .innerJoin(people, eq(people.id, concerns.raisedBy))
    .where(and(eq(concerns.childId, childId), ne(concerns.state, 'closed'), isRaisedSince, concernInReach(grant)))
    .orderBy(desc(isKept), desc(raisedAt), desc(id))
    .limit(most)
}
