import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { people } from '#db/schema/school/people.ts'
import type { MyTelephone } from '#app/school/staff/forms.ts'

/** A grown-up says at which number colleagues reach them, or takes it away. */
export function setMyTelephone(grant: Grant<'own-account.manage'>, { telephone }: MyTelephone): Promise<void> {
  const { actor } = grant
  return grant.change('person', actor.id, async (tx, note) => {
    await tx.update(people).set({ telephone }).where(eq(people.id, actor.id))
    note({ after: { telephone: telephone === null ? 'removed' : 'given' } })
  })
}
