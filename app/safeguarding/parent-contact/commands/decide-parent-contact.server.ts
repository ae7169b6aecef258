import type { Grant } from '#app/access/grant.server.ts'
import { momentAt } from '#app/school-time/moment-at.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import { peopleAboutChild } from '#app/safeguarding/chronology/queries/people-about-child.server.ts'
import { deciders, parentContactRecorders } from '../deciders.ts'
import type { ParentContactDecision } from '#app/safeguarding/information-sharing/forms.ts'
import { decisionInWords } from '#app/safeguarding/information-sharing/words.ts'
import { addParentContact } from './add-parent-contact.server.ts'

/** Decides whether a family is told. What was decided before stays; the newest counts. False when somebody named is not there. */
export async function decideParentContact(
  grant: Grant<'family.tell'>,
  childId: string,
  telling: ParentContactDecision,
): Promise<boolean> {
  const { decidedBy, tellerId, notBefore, token, belongsTo, ...decided } = telling
  const decider = (await peopleAboutChild(grant, childId, deciders)).find(({ id }) => id === decidedBy)
  const teller =
    (await peopleAboutChild(grant, childId, parentContactRecorders)).find(({ id }) => id === tellerId) ?? null
  if (!decider || (tellerId !== null && teller === null)) return false
  const calendar = await schoolCalendar(grant.read)
  await grant.change('telling', childId, async (tx, note) => {
    if (!(await claimForm(tx, grant, { ...telling, token }))) {
      note({ after: { sentAgain: true } })
      return
    }
    const from = notBefore === null ? null : momentAt(calendar, notBefore, '00:00')
    const concernId = await concernFor(tx, grant, { childId, belongsTo })
    const whole = { ...decided, childId, concernId, decidedBy: decider, teller, notBefore: from }
    const id = await addParentContact(tx, grant, whole)
    const words = decisionInWords(whole)
    const line = { childId, concernId, kind: 'decision', occurredAt: grant.at, words, tellingId: id } as const
    await addFileEntry(tx, grant, line)
    note({ verb: 'CREATE', entityId: id, after: { childId, concernId, decision: decided.decision } })
  })
  return true
}
