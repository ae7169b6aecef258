import { eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { conflict } from '#app/web/http.ts'
import { preparedQuery } from '#db/prepared/query.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'

const checkInOf = preparedQuery((read) =>
  read
    .select()
    .from(checkIns)
    .where(eq(checkIns.id, sql.placeholder('checkInId')))
    .prepare(),
)

/** A check-in of this child's own that a page speaks of, or a refusal; and whether the child is still in the middle of it. */
export async function myOpenCheckIn(tx: Writer, { actor }: Pick<Grant, 'actor'>, checkInId: string) {
  const [checkIn] = await checkInOf(tx, { checkInId })
  if (checkIn?.childId !== actor.id) throw conflict('This check-in is finished. You can start a new one.')
  return { checkIn, isOpen: checkIn.status === 'in_progress' }
}
