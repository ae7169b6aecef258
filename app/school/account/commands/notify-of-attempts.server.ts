import { and, eq, gte, lt } from 'drizzle-orm'
import { isHeld } from '#app/access/on-roll.server.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { messages } from '#db/schema/messages.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const aDay = 86_400_000

/**
 * Tells the person at whose account strangers were stopped, and the lead, as part of the change that records it; once a
 * day at the most. Says whether anybody was told anew. Without a person only the lead is told: of the whole school.
 */
export async function notifyOfAttempts(
  tx: Writer,
  { personId, at }: { readonly personId: string | null; readonly at: Date },
): Promise<boolean> {
  const day = Math.floor(at.getTime() / aDay)
  const about = personId === null ? `sign-in tries ${day}` : `sign-in as ${personId} ${day}`
  const [told] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(gte(messages.dedupe, `${about}:`), lt(messages.dedupe, `${about};`)))
    .limit(1)
  if (told) return false
  const leads = await tx
    .selectDistinct({ id: people.id, email: people.email })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(and(eq(people.status, 'active'), eq(roleGrants.role, 'lead'), isHeld(roleGrants, at)))
  if (personId !== null) {
    const them = await tx
      .select({ id: people.id, email: people.email })
      .from(people)
      .where(and(eq(people.id, personId), eq(people.status, 'active')))
    await writeMessages(tx, { kind: 'tried as you', to: them, at, about })
  }
  const to = leads.filter(({ id }) => id !== personId)
  await writeMessages(tx, { kind: 'tried', to, at, about: `sign-in tries ${day}` })
  return true
}
