import type { alerts } from '#db/schema/safeguarding/alerts.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { aboutIn, type AboutAlert } from '#app/safeguarding/screening/about.ts'

type Sealed = Pick<typeof alerts.$inferSelect, 'id' | 'childId' | 'about'>

/** What alerts that were found in reach are about, each with what else is known of it, opened with the children's keys. */
export async function aboutAlerts<A extends Sealed>(
  read: Pick<Reader, 'select' | 'vault'>,
  found: readonly A[],
): Promise<(Omit<A, 'about'> & AboutAlert)[]> {
  const place = { table: 'alerts', column: 'about' }
  const sealed = found.map(({ about: box, ...alert }) => {
    const { id: rowId, childId } = alert
    return { alert, box: { ...place, rowId, childId, box } }
  })
  const opened = await read.vault.openEach(
    read,
    sealed.map(({ box }) => box),
  )
  return sealed.map(({ alert }, at) => ({ ...alert, ...aboutIn(opened[at] ?? null) }))
}
