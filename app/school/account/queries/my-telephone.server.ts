import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { people } from '#db/schema/school/people.ts'

/** The telephone number this very person has given, or none. */
export async function myTelephone({ read, actor }: Grant<'own-account.manage'>): Promise<string | null> {
  const [me] = await read.select({ telephone: people.telephone }).from(people).where(eq(people.id, actor.id))
  return me?.telephone ?? null
}
