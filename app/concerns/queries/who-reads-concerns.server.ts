import type { Grant } from '#app/access/grant.server.ts'
import { onDuty } from '#app/alerts/queries/who-is-there.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { readBy } from '#app/calendar/soon-enough.ts'
import { whenRead } from '#app/calendar/words.ts'

export type ConcernReaders = Awaited<ReturnType<typeof whoReadsConcerns>>

/** Who reads what grown-ups pass on, and by which day of what is passed on now: the lead and deputies, or the head when it is about a grown-up. */
export async function whoReadsConcerns(grant: Grant<'concern.raise'>) {
  const { lead, deputy, head } = await onDuty(grant.read, grant.at)
  const names = (people: readonly { readonly knownAs: string }[]) =>
    new Intl.ListFormat('en-GB').format(people.map(({ knownAs }) => knownAs))
  const leads = lead.length > 0 ? names(lead) : 'The safeguarding lead'
  const calendar = await schoolCalendar(grant.read)
  return {
    when: whenRead(calendar, grant.at, readBy(calendar, grant.at)),
    lead: deputy.length > 0 ? `${leads} and the deputies` : leads,
    areMany: deputy.length > 0 || lead.length > 1,
    head: head.length > 0 ? names(head) : null,
  }
}
