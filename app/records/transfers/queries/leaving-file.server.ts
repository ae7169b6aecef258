import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { conflict, notFound } from '#app/web/http.ts'
import { children } from '#db/schema/school/children.ts'
import { transfers } from '#db/schema/records/transfers.ts'

export type LeavingFile = Awaited<ReturnType<typeof leavingFile>>

/** What a sealed file says of itself: whom it is about, where it goes, and the code only whoever opens it will know. */
export async function leavingFile(grant: Grant<'transfer.manage'>, transferId: string) {
  const { read, vault } = grant
  const [found] = await read
    .select({ transfer: transfers, child: children, name: childName })
    .from(transfers)
    .innerJoin(children, eq(children.id, transfers.childId))
    .where(and(eq(transfers.id, transferId), eq(transfers.direction, 'leaving'), inScope(grant, transfers.childId)))
  if (!found) throw notFound()
  const { id, childId, otherSchool, state, receiptCode } = found.transfer
  if ((state !== 'to send' && state !== 'sent') || !receiptCode)
    throw conflict('This file has already been received, or was cancelled.')
  const place = { table: 'transfers', column: 'receipt_code', rowId: id }
  const { firstName, familyInitial, bornIn, yearGroup } = found.child
  return {
    id,
    childId,
    otherSchool,
    name: found.name,
    receiptCode: await vault.open(read, childId, { ...place, box: receiptCode }),
    child: { firstName, familyInitial, bornIn, yearGroup },
  }
}
