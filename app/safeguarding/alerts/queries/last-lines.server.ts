import { and, desc, eq, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'
import { reauthenticatedActions, type Action } from '#app/access/policy.ts'
import { fileEntryInReach } from '#app/access/scope.server.ts'
import { fileKindWords } from '#app/school/children/file-kind-words.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { people } from '#db/schema/school/people.ts'

const mostLines = 8
const glance = 160

/** Whoever decides something about a child. */
export type Deciding = Grant<Exclude<Action, 'concern.raise'>>

type About = { readonly childId: string; readonly deciding: string }

/** The last lines of a child's file beside what is being decided that this person may read, each as much as can be read at a glance, opened only behind their password. */
export async function lastLines(grant: Deciding, { childId, deciding }: About) {
  const { kind, concernId } = fileEntries
  // What is decided about stands on the page already.
  const isOther = or(isNull(concernId), ne(concernId, deciding), notInArray(kind, ['concern', 'child’s words']))
  const rows = await grant.read
    .select({ entry: fileEntries, author: people.knownAs })
    .from(fileEntries)
    .leftJoin(people, eq(people.id, fileEntries.authorId))
    .where(and(eq(fileEntries.childId, childId), isOther, fileEntryInReach(grant)))
    .orderBy(desc(fileEntries.recordedAt), desc(fileEntries.id))
    .limit(mostLines)
  const isOpened = reauthenticatedActions.some((action) => action === grant.action)
  return Promise.all(
    rows.map(async ({ entry: { id, kind, occurredAt, words: box }, author }) => ({
      id,
      at: occurredAt,
      what: fileKindWords[kind],
      who: author ?? 'Another school',
      words: isOpened
        ? beginning(await decryptField(grant, { table: 'file_entries', column: 'words', rowId: id, childId, box }))
        : null,
    })),
  )
}

/** As much of what somebody wrote as can be read at a glance. */
function beginning(words: string | null): string {
  if (words === null) return 'This cannot be opened. Open the whole file.'
  const letters = [...words]
  return letters.length <= glance ? words : `${letters.filter((_, place) => place < glance).join('')}…`
}
