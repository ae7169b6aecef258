import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { parentContactInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { notFound } from '#app/web/http.ts'
import { children } from '#db/schema/school/children.ts'
import { parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { openedParentContact } from './opened-parent-contact.server.ts'

export type FoundParentContact = Awaited<ReturnType<typeof findParentContact>>

/** One decision about telling a family, or a 404 that does not say whether it exists out of reach. */
export async function findParentContact(grant: Grant<'family.tell'>, tellingId: string) {
  const [found] = await grant.read
    .select({ telling: parentContacts, child: childName })
    .from(parentContacts)
    .innerJoin(children, eq(children.id, parentContacts.childId))
    .where(and(eq(parentContacts.id, tellingId), parentContactInReach(grant)))
  if (!found) throw notFound()
  return { ...(await openedParentContact(grant, found.telling)), child: found.child }
}
