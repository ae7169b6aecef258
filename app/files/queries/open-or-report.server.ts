import type { Grant } from '#app/access/grant.server.ts'
import { reportDamage } from '../commands/report-damage.server.ts'
import { openBox, type Box } from '#app/access/open-box.server.ts'

/** Stands where something was written that cannot be opened any more. */
export const cannotBeOpened = 'This cannot be opened: it was changed where it is kept.'

/** What a sealed text says, to show it. What cannot be opened says just that, and a grown-up is alerted. */
export async function openOrReport(grant: Grant, box: Box): Promise<string> {
  const opened = await openBox(grant, box)
  if (opened !== null) return opened
  await reportDamage(grant, { childId: box.childId, ids: [box.rowId] })
  return cannotBeOpened
}
