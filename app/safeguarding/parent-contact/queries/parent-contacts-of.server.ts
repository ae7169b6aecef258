import { and, desc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { parentContactInReach } from '#app/access/scope.server.ts'
import { parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { openedParentContact } from './opened-parent-contact.server.ts'

const most = 100

/** What was decided about telling a child's family, the newest first: it counts. */
export async function parentContactsOf(grant: Grant<'family.tell'>, childId: string) {
  const rows = await grant.read
    .select()
    .from(parentContacts)
    .where(and(eq(parentContacts.childId, childId), parentContactInReach(grant)))
    .orderBy(desc(parentContacts.decidedAt), desc(parentContacts.id))
    .limit(most)
  return Promise.all(rows.map((row) => openedParentContact(grant, row)))
}
