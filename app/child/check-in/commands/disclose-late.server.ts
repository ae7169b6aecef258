import type { Grant } from '#app/access/grant.server.ts'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'
import type { WordsRead } from '#app/safeguarding/worries/words-read.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { tapsIn, type SavedAnswers } from '../taps.ts'

type Late = { readonly words: WordsRead; readonly tapped?: SavedAnswers; readonly calendar: SchoolCalendar }

/**
 * Keeps what a child tells when their check-in is over, as part of the change that brings it: it is a worry of its own,
 * which somebody reads, and whatever the rules find in it is put before a grown-up at once. Gives the worry.
 */
export async function discloseLate(
  tx: Writer,
  grant: Grant<'check-in.do'>,
  { words, tapped = new Map(), calendar }: Late,
): Promise<string> {
  const { mood, words: feelings, canTell, ...taps } = tapsIn(tapped, [])
  const findings = findingsIn({ ...taps, mood, words: feelings, canTell })
  const told = { ...taps, words, tapped: findings, chosenPersonId: null, calendar }
  const { worryId } = await saveWorry(tx, grant, { ...told, childId: grant.actor.id, source: 'check-in' })
  return worryId
}
