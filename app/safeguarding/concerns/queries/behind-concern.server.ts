import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach, worryInReach } from '#app/access/scope.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

/** What a concern grows out of: the child, and what the child wrote. */
export type Behind = {
  readonly childId: string | null
  readonly worryId: string | null
  readonly alertId: string | null
  readonly words: string | null
}
type Asked = { readonly worryId: string | null; readonly alertId: string | null }

const nothing: Behind = { childId: null, worryId: null, alertId: null, words: null }

/** What a concern grows out of, as far as this person may open it; of what is out of reach, nothing. */
export async function behindConcern(
  grant: Grant<'worry.read' | 'allegation.read'> | null,
  { worryId, alertId }: Asked,
): Promise<Behind> {
  if (grant === null) return nothing
  const { read } = grant
  const [worry] =
    worryId === null
      ? []
      : await read
          .select({ id: worries.id, childId: worries.childId, words: worries.words })
          .from(worries)
          .where(and(eq(worries.id, worryId), worryInReach(grant)))
  const [alert] =
    alertId === null
      ? []
      : await read
          .select({ id: alerts.id, childId: alerts.childId })
          .from(alerts)
          .where(and(eq(alerts.id, alertId), alertInReach(grant)))
  const childId = worry?.childId ?? alert?.childId ?? null
  return {
    childId,
    worryId: worry?.id ?? null,
    // An alert about another child than the worry is not what this grew out of.
    alertId: alert?.childId === childId ? alert.id : null,
    words: await writtenIn(grant, worry),
  }
}

type Told = Pick<typeof worries.$inferSelect, 'id' | 'childId' | 'words'>

/** What the child wrote, to begin with; nothing where it cannot be opened. */
async function writtenIn(grant: Grant, worry: Told | undefined): Promise<string | null> {
  if (!worry?.words) return null
  const { id: rowId, childId, words: box } = worry
  return decryptField(grant, { table: 'worries', column: 'words', rowId, childId, box })
}
