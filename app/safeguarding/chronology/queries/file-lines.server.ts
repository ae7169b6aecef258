import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { people } from '#db/schema/school/people.ts'
import { kindWords, type Line } from '../line.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'

type Reading = Grant<'file.read' | 'file.write'>
type Entry = Omit<typeof fileEntries.$inferSelect, 'words'>

/** Some lines of a child's file, as far as this person may read them, opened with the child's key. */
export async function fileLines(grant: Reading, childId: string, ids: readonly string[]): Promise<Line[]> {
  const rows = await grant.read
    .select({ entry: fileEntries, author: people.knownAs })
    .from(fileEntries)
    .leftJoin(people, eq(people.id, fileEntries.authorId))
    .where(and(inArray(fileEntries.id, [...ids]), eq(fileEntries.childId, childId), fileEntryInReach(grant)))
  return Promise.all(
    rows.map(async ({ entry: { words: box, ...entry }, author }) => {
      const place = { table: 'file_entries', column: 'words', rowId: entry.id }
      const words = await decryptField(grant, { ...place, childId, box })
      return lineOf(entry, { words, who: author ?? 'Another school' })
    }),
  )
}

function lineOf(entry: Entry, said: { readonly words: string | null; readonly who: string }): Line {
  const { id, kind, occurredAt, recordedAt, isVerbatim, correctsId } = entry
  return {
    ...{ id, kind, occurredAt, recordedAt, isVerbatim, correctsId, ...said },
    what: kindWords[kind],
    isDamaged: said.words === null,
    facts: [],
    links: linksOf(entry),
  }
}

function linksOf({ concernId, worryId, alertId, responseId, transferId }: Entry): Line['links'] {
  return [
    concernId === null ? null : { label: 'The concern', href: href(paths.concern, { concernId }) },
    worryId === null ? null : { label: 'The worry', href: href(paths.worry, { worryId }) },
    alertId === null ? null : { label: 'The alert', href: href(paths.alert, { alertId }) },
    responseId === null ? null : { label: 'The crisis steps', href: href(paths.crisis, { responseId }) },
    transferId === null ? null : { label: 'The file on its way', href: href(paths.transfer, { transferId }) },
  ].filter((link) => link !== null)
}
