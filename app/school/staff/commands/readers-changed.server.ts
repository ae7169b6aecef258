import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

/**
 * Who holds a role, cares for a class or is away changes, now or at some moments to come: has it looked at again then
 * whether everything that waits has somebody to read it, and whether it was changed by somebody that something is about.
 */
export async function readersChanged(
  tx: Writer,
  { actor, at }: Pick<Grant, 'actor' | 'at'>,
  moments: readonly (Date | null | undefined)[] = [],
): Promise<void> {
  const dedupe = () => `readers:${newId()}`
  await enqueue(tx, { kind: 'readers.settle', dedupe: dedupe(), payload: { by: actor.id }, runAt: at })
  for (const runAt of moments)
    if (runAt) await enqueue(tx, { kind: 'readers.settle', dedupe: dedupe(), payload: {}, runAt })
}
