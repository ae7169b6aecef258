import { and, desc, eq, ne, notExists } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { excludedForGood, recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

const twoWeeks = 14 * 24 * 60 * 60_000

/**
 * Who has read the last worry a child told, as children know them, if somebody did lately. Nothing of what was written. What
 * is the head's alone, or kept from somebody accused, does not count: whoever got in as the child would learn that something
 * was told about a grown-up.
 */
export async function readForMe(grant: Grant<'check-in.do'>): Promise<string | null> {
  const accusing = grant.read
    .select({ id: recordExclusions.id })
    .from(recordExclusions)
    .where(and(eq(recordExclusions.worryId, worries.id), excludedForGood))
  const [last] = await grant.read
    .select({ knownAs: people.knownAs, readAt: worries.readAt })
    .from(worries)
    .leftJoin(people, eq(people.id, worries.readBy))
    .where(and(inScope(grant, worries.childId), ne(worries.audience, 'head'), notExists(accusing)))
    .orderBy(desc(worries.id))
    .limit(1)
  const isLately = last?.readAt != null && grant.at.getTime() - last.readAt.getTime() <= twoWeeks
  return isLately ? last.knownAs : null
}
