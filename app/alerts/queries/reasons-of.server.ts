import { inArray } from 'drizzle-orm'
import { alertEvidence } from '#db/schema/alerts.ts'
import type { Reader } from '#db/tenants.server.ts'
import { openedEvidence } from './opened-evidence.server.ts'

type Listed = { readonly childId: string; readonly gravest: string | null }

/** What the gravest piece of evidence of each alert in a list says, by its id. Only for alerts already found in reach. */
export async function reasonsOf(read: Reader, listed: readonly Listed[]): Promise<ReadonlyMap<string, string>> {
  if (listed.length === 0) return new Map()
  const owners = new Map(listed.map(({ gravest, childId }) => [gravest ?? '', childId]))
  const rows = await read
    .select({ id: alertEvidence.id, found: alertEvidence.found })
    .from(alertEvidence)
    .where(inArray(alertEvidence.id, [...owners.keys()]))
  const opened = await openedEvidence(
    read,
    rows.map((row) => ({ ...row, childId: owners.get(row.id) ?? '' })),
  )
  return new Map(opened.map(({ id, reason }) => [id, reason]))
}
