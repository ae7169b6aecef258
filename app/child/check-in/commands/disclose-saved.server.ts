import type { Grant } from '#app/access/grant.server.ts'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'
import { noWords } from '#app/safeguarding/worries/no-words.ts'
import type { WordsRead } from '#app/safeguarding/worries/words-read.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { lastHelperAnswers } from '../queries/last-helper-answers.server.ts'
import { isDisclosedAlready, maySetOff, tapsIn, type SavedAnswers } from '../taps.ts'
import { flagAnswers } from './flag-answers.server.ts'

type Saved = {
  readonly checkInId: string
  /** What they have answered, with what they answer now. */
  readonly saved: SavedAnswers
  readonly calendar: SchoolCalendar
  /** Whether what is new belongs to the worry; otherwise it is put before a grown-up beside it. */
  readonly isOfWorry: boolean
  /** What the child wrote, if they wrote anything. */
  readonly words?: WordsRead
  /** Whom they asked for, or nobody in particular; left out while they have not been asked. */
  readonly chosenPersonId?: string | null
}

/**
 * Puts before a grown-up what a child has answered so far, as part of the change that saves it: whatever the rules find
 * and have not found before, and from "yes, there is something" on a worry that somebody reads. So nothing waits for the
 * end of the check-in, which may never come. Says how many alerts there are because of it.
 */
export async function discloseSaved(
  tx: Writer,
  grant: Grant<'check-in.do'>,
  { checkInId, saved, calendar, isOfWorry, words = noWords, chosenPersonId }: Saved,
): Promise<number> {
  const { at, actor } = grant
  const childId = actor.id
  const hasNobody = maySetOff('helper', saved.get('helper')?.value ?? [])
  const canTell = hasNobody ? await lastHelperAnswers(tx, { childId, checkInId, calendar }) : []
  const { topic, size, want, safe, ...others } = tapsIn(saved, canTell)
  const tapped = findingsIn({ ...others, topic, size, want, safe })
  const toldAlready = tapped.filter((finding) => isDisclosedAlready(saved, finding)).map(({ rule }) => rule)
  const worry = saved.get('worry')
  let alerts = 0
  // Words are a worry whatever was tapped before them.
  if (isOfWorry && (worry !== undefined || words.text !== null)) {
    const isTakenBack = words.text === null && worry?.value.includes('no') === true
    const taps = { topic, size, want, safe, isTakenBack }
    const told = {
      ...taps,
      words,
      tapped,
      toldAlready,
      calendar,
      ...(chosenPersonId === undefined ? {} : { chosenPersonId }),
    }
    alerts = (await saveWorry(tx, grant, { ...told, childId, checkInId, source: 'check-in' })).alerts
  } else {
    const fresh = tapped.filter(({ rule }) => !toldAlready.includes(rule))
    const staff = fresh.length > 0 ? await schoolStaff(tx, { childId, at }) : []
    for (const finding of fresh) await raiseAlert(tx, { childId, checkInId, finding, at, calendar, staff })
    alerts = fresh.length
  }
  await flagAnswers(tx, checkInId, { saved, findings: tapped })
  return alerts
}
