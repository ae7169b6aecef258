import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { writeMessages } from '#app/mail/write-messages.server.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import type { Writer } from '#db/tenants.server.ts'
import { governorOf } from '../queries/governor.server.ts'
import { isAccused } from '../queries/is-accused.server.ts'

/**
 * Who holds a role, cares for a class or is away changes, now or at some moments to come: has it looked at again then
 * whether everything that waits has somebody to read it. When whoever changes it may be what something that waits is
 * about, the lead, the deputies, the head and the safeguarding governor hear that it was changed.
 */
export async function readersChanged(
  tx: Writer,
  { actor, at }: Pick<Grant, 'actor' | 'at'>,
  moments: readonly (Date | null | undefined)[] = [],
): Promise<void> {
  for (const runAt of [at, ...moments])
    if (runAt) await enqueue(tx, { kind: 'readers.settle', dedupe: `readers:${newId()}`, payload: {}, runAt })
  if (!(await isAccused(tx, actor.id))) return
  const about = `routing:${newId()}`
  const to = await tx
    .selectDistinct({ id: people.id, email: people.email })
    .from(people)
    .innerJoin(roleGrants, eq(roleGrants.personId, people.id))
    .where(
      and(
        ne(people.id, actor.id),
        eq(people.status, 'active'),
        isNotNull(people.passwordHash),
        inArray(roleGrants.role, ['lead', 'deputy', 'head']),
        lte(roleGrants.from, at),
        or(isNull(roleGrants.until), gt(roleGrants.until, at)),
      ),
    )
  const governor = await governorOf(tx)
  const all = governor ? [...to, { id: null, email: governor.email }] : to
  await writeMessages(tx, { kind: 'routing', to: all, at, about })
}
