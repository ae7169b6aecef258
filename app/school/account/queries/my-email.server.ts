import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { people } from '#db/schema/school/people.ts'

/** The e-mail address somebody signs in with, for what keeps their passwords to know whose a password is. */
export async function myEmail({ read, actor }: Grant<'own-account.manage'>): Promise<string> {
  const [me] = await read.select({ email: people.email }).from(people).where(eq(people.id, actor.id))
  return me?.email ?? ''
}
