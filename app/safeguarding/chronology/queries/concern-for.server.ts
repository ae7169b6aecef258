import { and, eq } from 'drizzle-orm'
import { concernInReach } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { noRecord, type BelongsTo } from '../forms.ts'
import { openConcernsOf, type WritingAboutChild } from './open-concerns-of.server.ts'

type Line = {
  readonly childId: string
  /** What the writer chose; nothing when they were not asked. */
  readonly belongsTo?: BelongsTo
  /** When something it goes on from was written: what was open then was chosen, or left, by whoever wrote that. */
  readonly since?: Date
}

/** The concern a new line about a child belongs to: what its writer chose, else the open one. Whom that concern is about never sees the line. */
export async function concernFor(
  tx: Writer,
  grant: WritingAboutChild,
  { childId, belongsTo, ...when }: Line,
): Promise<string | null> {
  if (belongsTo === noRecord) return null
  if (belongsTo === undefined) return (await openConcernsOf(tx, grant, { childId, ...when }))[0]?.id ?? null
  const [chosen] = await tx
    .select({ id: concerns.id })
    .from(concerns)
    .where(and(eq(concerns.id, belongsTo), eq(concerns.childId, childId), concernInReach(grant)))
  if (!chosen) throw notFound()
  return chosen.id
}
