import type { alertEvidence } from '#db/schema/safeguarding/alerts.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { evidenceIn, type Evidence } from '../evidence.ts'

type Sealed = Pick<typeof alertEvidence.$inferSelect, 'id' | 'found'> & { readonly childId: string }

/** What rules found about children, with whatever else is known of it, opened with their keys. Only for what was found in reach. */
export async function openedEvidence<E extends Sealed>(
  read: Pick<Reader, 'select' | 'vault'>,
  rows: readonly E[],
): Promise<(Omit<E, 'found'> & Evidence)[]> {
  const place = { table: 'alert_evidence', column: 'found' }
  const sealed = rows.map(({ found: box, ...evidence }) => {
    const { id: rowId, childId } = evidence
    return { evidence, box: { ...place, rowId, childId, box } }
  })
  const opened = await read.vault.openEach(
    read,
    sealed.map(({ box }) => box),
  )
  return sealed.map(({ evidence }, at) => ({ ...evidence, ...evidenceIn(opened[at] ?? null) }))
}
