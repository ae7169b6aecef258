import { and, eq, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { forgetDevicesOf } from '#app/access/known-devices.server.ts'
import { conflict, forbidden } from '#app/web/http.ts'
import { sessions } from '#db/schema/access.ts'
import { people } from '#db/schema/school/people.ts'
import { rolesHeld } from '../queries/roles-held.server.ts'
import { heldInSpite, leftWithout } from '../role-rules.ts'
import { readersChanged } from './readers-changed.server.ts'

/**
 * Shuts a grown-up out at once: they cannot sign in, and wherever they are signed in they are so no longer. What they
 * wrote stays. The last lead and the last of the office are suspended when somebody else holds the role.
 */
export function suspendPerson(grant: Grant<'people.manage'>, personId: string): Promise<void> {
  const { at } = grant
  if (personId === grant.actor.id) throw forbidden()
  return grant.change('person', personId, async (tx, note) => {
    const before = await rolesHeld(tx, at)
    const after = before.filter((held) => held.personId !== personId)
    const missing = leftWithout(heldInSpite, { before, after, at })
    if (missing)
      throw conflict(
        missing === 'lead'
          ? 'This person is the only lead. Ask the head to make somebody else lead now, then suspend this person.'
          : 'This person is the only one in the office. Give the role to somebody else first.',
      )
    const [suspended] = await tx
      .update(people)
      .set({ status: 'suspended', canBeChosen: false })
      .where(and(eq(people.id, personId), eq(people.status, 'active')))
      .returning({ id: people.id })
    if (!suspended) throw conflict('This person is not at the school any more, or is suspended already.')
    await forgetDevicesOf(tx, personId)
    const ended = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt)))
      .returning({ hash: sessions.hash })
    await readersChanged(tx, grant)
    note({ before: { status: 'active' }, after: { status: 'suspended', sessionsEnded: ended.length } })
  })
}
