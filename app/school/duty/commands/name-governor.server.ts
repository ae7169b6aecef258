import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { holdersOf } from '#app/outbox/holders.server.ts'
import { writeMessages, type Recipient } from '#app/outbox/write-messages.server.ts'
import { readersChanged } from '#app/school/staff/commands/readers-changed.server.ts'
import { governorOf, type Governor } from '#app/school/staff/queries/governor.server.ts'
import { governorChanges, schoolSettings } from '#db/schema/school/school.ts'

/**
 * Names the safeguarding governor, or changes how they are reached. They are asked to come in if nobody at the school may
 * read something, so whoever it was before, the new one, the lead and the head hear of every change, whoever makes it.
 */
export function nameGovernor(grant: Grant<'governor.manage'>, governor: Governor): Promise<void> {
  const { at, actor } = grant
  return grant.change('duty', 'governor', async (tx, note) => {
    const before = await governorOf(tx)
    const { name, telephone, email } = governor
    if (before?.name === name && before.telephone === telephone && before.email === email) {
      note({ after: { sentAgain: true } })
      return
    }
    const addresses = new Set([...(before ? [before.email] : []), email])
    const outside: Recipient[] = [...addresses].map((address) => ({ id: null, email: address }))
    // Each address hears of it apart: what is written once is written once for each.
    const telling = { kind: 'governor changed', at, gathers: 'governor changed' } as const
    for (const one of outside) await writeMessages(tx, { ...telling, to: [one], about: `governor:${newId()}` })
    await writeMessages(tx, { ...telling, to: await holdersOf(tx, ['lead', 'head'], at), about: `governor:${newId()}` })
    const former = { name: before?.name ?? null, telephone: before?.telephone ?? null, email: before?.email ?? null }
    await tx.insert(governorChanges).values({ ...former, changedBy: actor.id, at })
    await tx.update(schoolSettings).set({ governorName: name, governorTelephone: telephone, governorEmail: email })
    await readersChanged(tx, grant)
    note({ before: { governor: before?.name ?? null }, after: { governor: name } })
  })
}
