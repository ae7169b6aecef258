import type { Grant } from '#app/access/grant.server.ts'
import type { AdultRole } from '#db/schema/school/people.ts'
import { grownUps } from '#app/school/staff/queries/grown-ups.server.ts'
import { excludedFromAny } from './excluded-from.server.ts'
import type { ExcludingRecord } from './excluding-record.server.ts'

/**
 * The grown-ups who hold one of some roles now and whom none of some records is kept from, to choose one of them for what
 * grew out of those records. The records are ones that whoever chooses may open: a name left out tells them nothing new.
 */
export async function grownUpsFor(grant: Grant, roles: readonly AdultRole[], records: readonly ExcludingRecord[]) {
  const kept = await excludedFromAny(grant.read, records)
  return (await grownUps(grant, roles)).filter(({ id }) => !kept.includes(id))
}
