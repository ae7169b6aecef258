import { and, desc, eq, gte, isNull } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isExcludedAsAccused } from '#app/safeguarding/exclusions/queries/accused-staff.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { TalkAsked } from '#app/safeguarding/worries/forms.ts'
import { noWords } from '#app/safeguarding/worries/no-words.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'

const day = 24 * 3_600_000
const asked = { topic: null, size: null, want: 'talk to me today', safe: null } as const

/**
 * A child wants to talk to a grown-up today: whom they chose and the grown-ups of the class are told at once, however
 * often the child has been heard before. Asking for the same grown-up again while nobody has seen it changes nothing:
 * they have been told, and are not whom the child has accused since. Gives the one that waits already, where there is one.
 */
export async function askToTalk(grant: Grant<'talk.ask'>, form: TalkAsked): Promise<string | null> {
  const childId = grant.actor.id
  const chosenPersonId = form.person === 'anyone' ? null : form.person
  const calendar = await schoolCalendar(grant.read)
  return grant.change('worry', form.token, async (tx, note) => {
    const isFresh = await claimForm(tx, grant, form)
    const before = await newestOf(tx, grant, chosenPersonId)
    const waits = before?.readAt === null ? { worryId: before.id } : null
    if (!isFresh || (waits && (await isExcludedAsAccused(tx, waits, { childId, at: grant.at })))) {
      note({ after: { sentAgain: true } })
      return before?.id ?? null
    }
    const tapped = findingsIn({ ...asked, mood: null, words: [], canTell: [] })
    const told = { ...asked, words: noWords, chosenPersonId, tapped, calendar }
    const { worryId } = await saveWorry(tx, grant, { ...told, childId, source: 'talk' })
    note({ verb: 'CREATE', entityId: worryId, after: { source: 'talk' } })
    return null
  })
}

/** The newest time in a day that this child asked for the same grown-up, or for anyone. */
async function newestOf(tx: Writer, grant: Grant<'talk.ask'>, chosenPersonId: string | null) {
  const { chosenPersonId: chosen } = worries
  const [newest] = await tx
    .select({ id: worries.id, readAt: worries.readAt })
    .from(worries)
    .where(
      and(
        inScope(grant, worries.childId),
        eq(worries.source, 'talk'),
        chosenPersonId === null ? isNull(chosen) : eq(chosen, chosenPersonId),
        gte(worries.writtenAt, new Date(grant.at.getTime() - day)),
      ),
    )
    .orderBy(desc(worries.writtenAt), desc(worries.id))
    .limit(1)
  return newest
}
