import { and, eq } from 'drizzle-orm'
import { shareInReach, parentContactInReach } from '#app/access/scope.server.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { notYetSaid, sentences, stamp, type ToPack } from '../packing.ts'
import type { Entries } from './entry-lines.server.ts'
import type { Opener } from './child-file-reader.server.ts'

/** What was passed on outside the school, or was not, and why; and what their family was told. */
export async function sharingLines(opener: Opener, entries: Entries): Promise<ToPack[]> {
  return [...(await shareLines(opener, entries)), ...(await tellingLines(opener, entries))]
}

async function shareLines({ grant, childId, open, name }: Opener, { saidIn }: Entries): Promise<ToPack[]> {
  const rows = await grant.read
    .select()
    .from(shares)
    .where(and(eq(shares.childId, childId), shareInReach(grant)))
  const lines: ToPack[] = []
  for (const row of rows) {
    const { id, recipient, decision, consent, sharedAt, recordedAt, recordedBy, answeredAt } = row
    const opened = (column: string, box: Buffer | null) => open({ table: 'shares', column, rowId: id }, box)
    const written = [
      { label: 'To whom', words: await opened('to_whom', row.toWhom) },
      { label: 'What', words: await opened('what', row.what) },
      { label: 'Why', words: await opened('reason', row.reason) },
      { label: 'Answer', words: await opened('answer', row.answer) },
    ]
    const words = sentences([
      `${decision}: ${recipient}. Consent: ${consent}`,
      ...notYetSaid(written, saidIn(id)),
      answeredAt && `Answered ${stamp(answeredAt)}`,
    ])
    const at = { occurredAt: sharedAt, recordedAt, by: name(recordedBy) }
    lines.push({ id: `share:${id}`, what: 'Shared with other agencies', ...at, words })
  }
  return lines
}

async function tellingLines({ grant, childId, open, name }: Opener, { saidIn }: Entries): Promise<ToPack[]> {
  const rows = await grant.read
    .select()
    .from(parentContacts)
    .where(and(eq(parentContacts.childId, childId), parentContactInReach(grant)))
  const lines: ToPack[] = []
  for (const row of rows) {
    const { id, decision, decidedBy, decidedAt, tellerId, toldAt, toldBy } = row
    const opened = (column: string, box: Buffer | null) => open({ table: 'tellings', column, rowId: id }, box)
    const written = [
      { label: 'Why', words: await opened('reason', row.reason) },
      { label: 'What may be said', words: await opened('may_be_said', row.mayBeSaid) },
      { label: 'What was said', words: await opened('said', row.said) },
    ]
    const words = sentences([
      `Decision: ${decision}. To be told by ${name(tellerId) ?? 'nobody'}`,
      ...notYetSaid(written, saidIn(id)),
      toldAt && `Told by ${name(toldBy) ?? 'nobody'}, ${stamp(toldAt)}`,
    ])
    const at = { occurredAt: decidedAt, recordedAt: decidedAt, by: name(decidedBy) }
    lines.push({ id: `telling:${id}`, what: 'Told the family', ...at, words })
  }
  return lines
}
