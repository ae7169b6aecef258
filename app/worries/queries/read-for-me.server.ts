import { and, desc, eq, gte, ne, notExists } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { keptForGood, keptFrom } from '#db/schema/kept-from.ts'
import { people } from '#db/schema/people.ts'
import { worries } from '#db/schema/worries.ts'

const twoWeeks = 14 * 24 * 60 * 60_000

/**
 * Who has read this child's worries lately, as children know them. Nothing of what was written. That the head read what is
 * theirs alone, or anybody what is kept from somebody accused, is left out: whoever got in as the child would learn that
 * something was told about a grown-up.
 */
export async function readForMe(grant: Grant<'check-in.do'>): Promise<string[]> {
  const accusing = grant.read
    .select({ id: keptFrom.id })
    .from(keptFrom)
    .where(and(eq(keptFrom.worryId, worries.id), keptForGood))
  const rows = await grant.read
    .select({ knownAs: people.knownAs })
    .from(worries)
    .innerJoin(people, eq(people.id, worries.readBy))
    .where(
      and(
        inScope(grant, worries.childId),
        ne(worries.audience, 'head'),
        notExists(accusing),
        gte(worries.readAt, new Date(grant.at.getTime() - twoWeeks)),
      ),
    )
    .orderBy(desc(worries.readAt))
    .limit(5)
  return [...new Set(rows.map(({ knownAs }) => knownAs))]
}
