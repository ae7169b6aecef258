import { desc, eq, sql } from 'drizzle-orm'
import { preparedQuery } from '#db/prepared/query.ts'
import { worries, type Audience } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

type Unread = Pick<typeof worries.$inferSelect, 'id' | 'chosenPersonId'>
/** What a child has told in a check-in before: the newest worry of it, the one nobody has ever read, who may open it, and whom they asked for. */
export type EarlierDisclosures = {
  readonly newestId: string | undefined
  readonly unread: Unread | undefined
  readonly audience: Audience | undefined
  readonly chosenPersonId: string | null
}

const toldIn = preparedQuery((read) =>
  read
    .select({
      id: worries.id,
      audience: worries.audience,
      chosenPersonId: worries.chosenPersonId,
      readAt: worries.readAt,
      handedOnAt: worries.handedOnAt,
    })
    .from(worries)
    .where(eq(worries.checkInId, sql.placeholder('checkInId')))
    .orderBy(desc(worries.id))
    .prepare(),
)

/** What a child told in the same check-in before now; nothing when it came in none, or is the first. */
export async function earlierDisclosures(
  tx: Pick<Writer, 'select'>,
  checkInId: string | null | undefined,
): Promise<EarlierDisclosures> {
  if (!checkInId) return { newestId: undefined, unread: undefined, audience: undefined, chosenPersonId: null }
  const rows = await toldIn(tx, { checkInId })
  const unread = rows.find(({ readAt, handedOnAt }) => readAt === null && handedOnAt === null)
  return { newestId: rows[0]?.id, unread, audience: rows[0]?.audience, chosenPersonId: rows[0]?.chosenPersonId ?? null }
}
