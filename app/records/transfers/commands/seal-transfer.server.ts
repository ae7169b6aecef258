import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { claimFormToken } from '#app/access/claim-form.server.ts'
import { conflict } from '#app/web/http.ts'
import { counted } from '#app/words/counted.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import type { Sealing } from '../forms.ts'
import { packed } from '../packed-file.ts'
import { packChild } from '../queries/pack-child.server.ts'
import type { LeavingFile } from '../queries/leaving-file.server.ts'
import { readablePage } from '../readable-page.ts'
import { hashOfFile, mostSealed, sealFile } from '../sealed-file.ts'

/**
 * Makes the one file that takes a child's whole record to the other school, readable only with the words. It is in memory
 * and on its way, never on the disk. That it left is on the record before it leaves, one line for a page
 * however often it is sent: the words that seal it are kept nowhere.
 */
export async function sealTransfer(
  grant: Grant<'transfer.manage'>,
  { id, childId, otherSchool, receiptCode, child }: LeavingFile,
  { words: passphrase, token }: Sealing,
): Promise<Buffer> {
  const { at, actor, school } = grant
  const { lines, damaged } = await packChild(grant, childId)
  await reportDamage(grant, { childId, ids: damaged })
  const file = {
    transferId: id,
    receiptCode,
    packedAt: at,
    from: school.name,
    to: otherSchool,
    child,
    lines: [...lines],
  }
  const sealed = await sealFile(await packed(file, readablePage(file)), passphrase)
  if (sealed.length > mostSealed) throw conflict('This file is too large to be sealed. Ask The Lift for help with it.')

  await grant.change('transfer', id, async (tx, note) => {
    const [sent] = await tx
      .update(transfers)
      .set({ state: 'sent', sentAt: at, sentBy: actor.id, fileHash: hashOfFile(sealed) })
      .where(
        and(eq(transfers.id, id), inArray(transfers.state, ['to send', 'sent']), inScope(grant, transfers.childId)),
      )
      .returning({ id: transfers.id })
    if (!sent) throw conflict('This file has already been received, or was cancelled.')
    const fresh = await claimFormToken(tx, grant, token)
    const entry = { kind: 'file sent', occurredAt: at, transferId: id } as const
    const said = `Sealed for ${otherSchool}: ${counted(lines.length, 'line')}.`
    if (fresh) await addFileEntry(tx, grant, { ...entry, childId, words: said })
    note({ verb: 'EXPORT', after: { lines: lines.length, bytes: sealed.length } })
  })
  return sealed
}
