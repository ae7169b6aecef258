import { and, eq, inArray, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { people } from '#db/schema/school/people.ts'
import type { Line } from '../line.ts'

/** The lines of a child's file that put some others right or are put right by them, as the others point to them; none is opened. */
export async function corrections(
  grant: Grant<'file.read'>,
  childId: string,
  lines: readonly Pick<Line, 'id' | 'correctsId'>[],
) {
  const ids = lines.map(({ id }) => id)
  const corrected = lines.map(({ correctsId }) => correctsId).filter((id) => id !== null)
  const { id, kind, correctsId, recordedAt } = fileEntries
  const rows = await grant.read
    .select({ id, kind, correctsId, recordedAt, who: people.knownAs })
    .from(fileEntries)
    .leftJoin(people, eq(people.id, fileEntries.authorId))
    .where(
      and(
        or(inArray(correctsId, ids), inArray(id, corrected)),
        eq(fileEntries.childId, childId),
        fileEntryInReach(grant),
      ),
    )
  return rows.map(({ kind: what, who, ...row }) => ({
    ...row,
    isDispute: what === 'disputed',
    who: who ?? 'Another school',
  }))
}
