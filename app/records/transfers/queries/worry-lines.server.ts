import { and, eq } from 'drizzle-orm'
import { worryInReach } from '#app/access/scope.server.ts'
import { worries, type WorrySource } from '#db/schema/safeguarding/worries.ts'
import { notYetSaid, sentences, stamp, type ToPack } from '../packing.ts'
import type { Entries } from './entry-lines.server.ts'
import type { Opener } from './child-file-reader.server.ts'

const sources: Readonly<Record<WorrySource, string>> = {
  'check-in': 'Told in a check-in.',
  paper: 'On paper or aloud, written down by a grown-up.',
  talk: 'A wish to talk.',
}

/** What a child told: what they tapped and who read it, and their own words as they stand. */
export async function worryLines({ grant, childId, open, name }: Opener, { saidIn }: Entries): Promise<ToPack[]> {
  const rows = await grant.read
    .select()
    .from(worries)
    .where(and(eq(worries.childId, childId), worryInReach(grant)))
  const lines: ToPack[] = []
  for (const {
    id,
    source,
    topic,
    size,
    want,
    safe,
    writtenAt,
    readAt,
    readBy,
    enteredBy,
    words,
    takenBackAt,
  } of rows) {
    const at = { occurredAt: writtenAt, recordedAt: writtenAt, by: name(enteredBy) }
    const opened = await open({ table: 'worries', column: 'words', rowId: id }, words)
    const facts = sentences([
      sources[source],
      topic && `About: ${topic}`,
      size && `Size: ${size}`,
      want && `Wanted: ${want}`,
      safe && `Safe right now: ${safe}`,
      takenBackAt && 'Then they tapped: No worry today',
      `Read by ${name(readBy) ?? 'nobody'}: ${stamp(readAt)}`,
    ])
    lines.push({ id: `worry:${id}`, what: 'Worry', ...at, words: facts })
    if (notYetSaid([{ label: '', words: opened }], saidIn(id)).length > 0)
      lines.push({ id: `worry-words:${id}`, what: 'The child’s words', ...at, isVerbatim: true, words: opened ?? '' })
  }
  return lines
}
