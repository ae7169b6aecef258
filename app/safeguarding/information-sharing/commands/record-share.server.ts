import type { Grant } from '#app/access/grant.server.ts'
import { momentAt } from '#app/school-time/moment-at.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { concernFor } from '#app/safeguarding/chronology/queries/concern-for.server.ts'
import type { Sharing } from '../forms.ts'
import { shareInWords } from '../words.ts'
import { addShare } from './add-share.server.ts'

/** Writes down that something was shared with people outside the school, or was not, and why. Sent twice, it is kept once. */
export async function recordShare(grant: Grant<'share.record'>, childId: string, sharing: Sharing): Promise<void> {
  const { day, time, name, reference, referral, token, belongsTo, ...passed } = sharing
  const calendar = await schoolCalendar(grant.read)
  await grant.change('share', childId, async (tx, note) => {
    if (!(await claimForm(tx, grant, { ...sharing, token }))) {
      note({ after: { sentAgain: true } })
      return
    }
    const toWhom = reference === null ? name : `${name} (reference ${reference})`
    const sharedAt = momentAt(calendar, day, time)
    const isReferral = referral.length > 0
    const concernId = await concernFor(tx, grant, { childId, belongsTo })
    const id = await addShare(tx, grant, { ...passed, childId, concernId, toWhom, sharedAt, isReferral })
    const words = shareInWords({ ...passed, toWhom })
    const line = { childId, concernId, kind: 'shared with others', occurredAt: sharedAt, words, shareId: id } as const
    await addFileEntry(tx, grant, line)
    const { decision, recipient, consent } = passed
    note({ verb: 'CREATE', entityId: id, after: { childId, concernId, decision, recipient, consent, isReferral } })
  })
}
