import { and, asc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { people } from '#db/schema/people.ts'

/** The grown-ups the school says a child may choose to talk to, as children know them. */
export function peopleToChoose(grant: Grant<'check-in.do' | 'talk.ask'>) {
  return grant.read
    .select({ id: people.id, knownAs: people.knownAs })
    .from(people)
    .where(and(eq(people.canBeChosen, true), eq(people.status, 'active')))
    .orderBy(asc(people.knownAs))
    .limit(12)
}
