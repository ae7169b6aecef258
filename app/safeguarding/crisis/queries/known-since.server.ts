import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, concernInReach, worryInReach } from '#app/access/scope.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/** What a crisis may grow out of: an alert, a worry, a concern, or nothing but what somebody sees. */
export type Sources = {
  readonly alertId: string | null
  readonly worryId: string | null
  readonly concernId: string | null
}

/** Since when the school could know of what a crisis about a child grew out of, and whether all of it is in reach. */
export async function knownSince(grant: Grant<'crisis.run'>, childId: string, from: Sources) {
  const { read } = grant
  const ids = [from.alertId, from.worryId, from.concernId].filter((id) => id !== null)
  const raised = await read
    .select({ at: alerts.raisedAt })
    .from(alerts)
    .where(and(inArray(alerts.id, ids), eq(alerts.childId, childId), alertInReach(grant)))
  const written = await read
    .select({ at: worries.writtenAt })
    .from(worries)
    .where(and(inArray(worries.id, ids), eq(worries.childId, childId), worryInReach(grant)))
  const passedOn = await read
    .select({ at: concerns.raisedAt })
    .from(concerns)
    .where(and(inArray(concerns.id, ids), eq(concerns.childId, childId), concernInReach(grant)))
  const moments = [...raised, ...written, ...passedOn].map(({ at }) => at.getTime())
  const since = moments.length === 0 ? null : new Date(Math.min(...moments))
  return { since, isWhole: moments.length === ids.length }
}
