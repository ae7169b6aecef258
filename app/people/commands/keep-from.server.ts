import { keptFrom } from '#db/schema/kept-from.ts'
import type { Writer } from '#db/tenants.server.ts'
import { keptFromOf, type KeptRecord } from '../queries/kept-from-of.server.ts'

/** Keeps a record from the grown-ups it is about, for good, as part of the change that makes it: they never see it and are never told. */
export async function keepFrom(
  tx: Writer,
  record: KeptRecord,
  { people, at }: { readonly people: readonly string[]; readonly at: Date },
): Promise<void> {
  if (people.length === 0) return
  const known = await keptFromOf(tx, record)
  const fresh = people.filter((id) => !known.includes(id))
  if (fresh.length > 0) await tx.insert(keptFrom).values(fresh.map((personId) => ({ personId, ...record, at })))
}
