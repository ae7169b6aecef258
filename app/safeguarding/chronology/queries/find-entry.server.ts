import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { notFound } from '#app/web/http.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { people } from '#db/schema/school/people.ts'

export type FoundEntry = Awaited<ReturnType<typeof findEntry>>

/** One line of a child's file, still sealed, with who wrote it, or a 404 that does not say whether it exists out of reach. */
export async function findEntry(
  grant: Grant<'file.write'>,
  { childId, entryId }: { readonly childId: string; readonly entryId: string },
) {
  const { id, kind, occurredAt, isVerbatim, words } = fileEntries
  const { alertId, worryId, concernId, responseId, shareId, tellingId, transferId } = fileEntries
  const [found] = await grant.read
    .select({
      entry: {
        ...{ id, childId: fileEntries.childId, kind, isVerbatim },
        ...{ alertId, worryId, concernId, responseId, shareId, tellingId, transferId },
      },
      occurredAt,
      recordedAt: fileEntries.recordedAt,
      box: words,
      author: people.knownAs,
    })
    .from(fileEntries)
    .leftJoin(people, eq(people.id, fileEntries.authorId))
    .where(and(eq(fileEntries.id, entryId), eq(fileEntries.childId, childId), fileEntryInReach(grant)))
  if (!found) throw notFound()
  return found
}
