import type { Grant } from '#app/access/grant.server.ts'
import { reportDamage } from '#app/safeguarding/alerts/commands/report-damage.server.ts'
import { cannotBeOpened } from '#app/safeguarding/alerts/damaged.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import type { ChildBox } from '#db/vault/vault.server.ts'

/** What a sealed text says, to show it. What cannot be opened says just that, and a grown-up is alerted. */
export async function openOrReport(grant: Grant, box: ChildBox): Promise<string> {
  const opened = await decryptField(grant, box)
  if (opened !== null) return opened
  await reportDamage(grant, { childId: box.childId, ids: [box.rowId] })
  return cannotBeOpened
}
