import type { Grant } from '#app/access/grant.server.ts'
import { onDuty } from '#app/alerts/queries/who-is-there.server.ts'

export type ConcernReaders = Awaited<ReturnType<typeof whoReadsConcerns>>

/** Who reads what grown-ups pass on: the lead and deputies, or the head when it is about a grown-up. */
export async function whoReadsConcerns(grant: Grant<'concern.raise'>) {
  const { lead, deputy, head } = await onDuty(grant.read, grant.at)
  const names = (people: readonly { readonly knownAs: string }[]) =>
    new Intl.ListFormat('en-GB').format(people.map(({ knownAs }) => knownAs))
  const leads = lead.length > 0 ? names(lead) : 'The safeguarding lead'
  return {
    lead: deputy.length > 0 ? `${leads} and the deputies` : leads,
    areMany: deputy.length > 0 || lead.length > 1,
    head: head.length > 0 ? names(head) : null,
  }
}
