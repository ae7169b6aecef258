import { and, eq } from 'drizzle-orm'
import { concernInReach } from '#app/access/scope.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { notYetSaid, sentences, stamp, type ToPack } from '../packing.ts'
import type { Entries } from './entry-lines.server.ts'
import type { Opener } from './child-file-reader.server.ts'

/** What grown-ups passed on about a child, who read it, and what was decided, without what stands in the file line by line. */
export async function concernLines({ grant, childId, open, name }: Opener, { saidIn }: Entries): Promise<ToPack[]> {
  const rows = await grant.read
    .select()
    .from(concerns)
    .where(and(eq(concerns.childId, childId), concernInReach(grant)))
  const lines: ToPack[] = []
  for (const row of rows) {
    const { id, occurredAt, raisedAt, raisedBy, readAt, readBy, closedAt, closedBy, outcome } = row
    const opened = (column: string, box: Buffer | null) => open({ table: 'concerns', column, rowId: id }, box)
    const written = [
      { label: 'Seen or heard', words: await opened('seen', row.seen) },
      { label: 'Done so far', words: await opened('done', row.done) },
      { label: 'Who else knows', words: await opened('who_knows', row.whoKnows) },
      { label: 'About', words: await opened('about_whom', row.aboutWhom) },
      { label: 'Decision and reasons', words: await opened('decision', row.decision) },
    ]
    const at = { occurredAt, recordedAt: raisedAt, by: name(raisedBy) }
    const words = sentences([
      ...notYetSaid(written, saidIn(id)),
      `Read by ${name(readBy) ?? 'nobody'}: ${stamp(readAt)}`,
      closedAt ? `Closed by ${name(closedBy) ?? 'nobody'}, ${stamp(closedAt)}: ${outcome ?? ''}` : 'Not closed',
    ])
    lines.push({ id: `concern:${id}`, what: 'Concern', ...at, words })
    const childWords = await opened('child_words', row.childWords)
    if (notYetSaid([{ label: '', words: childWords }], saidIn(id)).length > 0)
      lines.push({
        id: `concern-words:${id}`,
        what: 'The child’s words',
        ...at,
        isVerbatim: true,
        words: childWords ?? '',
      })
  }
  return lines
}
