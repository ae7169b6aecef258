import { and, count, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { isSetAside } from './not-set-aside.server.ts'

/** How many lines of a child's file are not shown, because they came in a file that was set aside. */
export async function hiddenLines(grant: Grant<'file.read'>, childId: string): Promise<number> {
  const [hidden] = await grant.read
    .select({ many: count() })
    .from(fileEntries)
    .where(and(eq(fileEntries.childId, childId), fileEntryInReach(grant), isSetAside(grant)))
  return hidden?.many ?? 0
}
