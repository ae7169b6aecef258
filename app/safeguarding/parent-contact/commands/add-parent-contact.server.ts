import { v7 as newId } from 'uuid'
import type { Grant } from '#app/access/grant.server.ts'
import { parentContacts, type ParentContactKind } from '#db/schema/safeguarding/sharing.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

export type Decided = {
  readonly childId: string
  readonly decision: ParentContactKind
  readonly decidedBy: { readonly id: string; readonly name: string }
  readonly reason: string
  readonly mayBeSaid: string | null
  readonly teller: { readonly id: string; readonly name: string } | null
  readonly notBefore: Date | null
  /** The concern in which it was decided. */
  readonly concernId?: string | null
}

/** Keeps a decision about telling a child's family, as part of what it belongs to; whoever calls it writes the line in the file. */
export async function addParentContact(tx: Writer, grant: Grant, decided: Decided): Promise<string> {
  const { childId, decision, decidedBy, reason, mayBeSaid, teller, notBefore, concernId = null } = decided
  const { vault, at } = grant
  const id = newId()
  const seal = (column: string, text: string) => vault.seal(tx, childId, { table: 'tellings', column, rowId: id, text })
  await tx.insert(parentContacts).values({
    id,
    childId,
    concernId,
    decision,
    decidedBy: decidedBy.id,
    decidedAt: at,
    reason: await seal('reason', reason),
    tellerId: teller?.id ?? null,
    notBefore,
    mayBeSaid: mayBeSaid === null ? null : await seal('may_be_said', mayBeSaid),
  })
  return id
}
