import { count, exists, sql } from 'drizzle-orm'
import { oncePerRequest } from '#app/access/once-per-request.ts'
import { unsentBy } from '#app/access/held-forms.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { reach, type Action } from '#app/access/policy.ts'
import { worryToRead } from '#app/access/scope.server.ts'
import { heldForms } from '#db/schema/access.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { openForTwo } from './waits-for-two.server.ts'

/**
 * What waits for whoever asks, at once: how many worries to read, and whether there is something that only two may
 * open together, and forms of theirs that could not be taken.
 */
export const waitingFor = oncePerRequest(async (grant) => {
  const [found] = await waiting(grant, {})
  return found ?? { toRead: 0, forTwo: 0, unsent: 0 }
})

const waiting = preparedQuestion((grant) => {
  const { read, actor } = grant
  const may = (action: Action) => reach(actor.roles, action) !== undefined
  const toRead = read.select({ many: count() }).from(worries).where(worryToRead(grant))
  const unsent = read.select({ id: heldForms.id }).from(heldForms).where(unsentBy(grant))
  const nothing = sql<number>`0`
  return read
    .select({
      toRead: may('worry.read') ? sql<number>`(${toRead})` : nothing,
      forTwo: may('together.open') ? sql<number>`${exists(openForTwo(grant))}` : nothing,
      unsent: sql<number>`${exists(unsent)}`,
    })
    .from(sql`(select 1)`)
    .prepare()
})
