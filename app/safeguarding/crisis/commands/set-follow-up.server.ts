import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { followUps } from '#db/schema/safeguarding/crisis.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { followUpDue } from '../due.ts'
import { remindOfFollowUpLater } from './remind-later.server.ts'

type Task = {
  readonly crisis: Pick<FoundCrisis, 'id' | 'childId' | 'from'>
  readonly owner: { readonly id: string }
  readonly task: string
  readonly day: string
}

/** Gives somebody something to see to by the end of a day, as part of what decides it. They are told when it is due. */
export async function setFollowUp(tx: Writer, grant: Grant<'crisis.run'>, { crisis, owner, task, day }: Task) {
  const { id: responseId, childId, from } = crisis
  const calendar = await schoolCalendar(grant.read)
  const dueAt = followUpDue(calendar, day)
  const id = newId()
  const place = { table: 'follow_ups', column: 'task', rowId: id }
  const box = await grant.vault.seal(tx, childId, { ...place, text: task })
  const facts = { childId, responseId, concernId: from.concernId, ownerId: owner.id }
  await tx.insert(followUps).values({ id, ...facts, task: box, dueOn: day, dueAt, setAt: grant.at })
  await remindOfFollowUpLater(tx, { followUpId: id, level: 0 }, dueAt)
}
