import type { Grant } from '#app/access/grant.server.ts'
import { endRole } from '#app/school/staff/commands/end-role.server.ts'
import { giveRole } from '#app/school/staff/commands/give-role.server.ts'

/** Who gives which role is decided before anything runs: `tsc` fails when one of these lines would be allowed. */
export function rolesInTheWrongHands(
  office: Grant<'people.manage'>,
  lead: Grant<'safeguarding-roles.manage'>,
  personId: string,
) {
  return [
    // @ts-expect-error the office does not make a lead
    giveRole(office, { personId, role: 'lead' }),
    // @ts-expect-error the office does not make a deputy
    giveRole(office, { personId, role: 'deputy' }),
    // @ts-expect-error the office does not take the lead's role away
    endRole(office, { personId, role: 'lead' }),
    // @ts-expect-error a lead does not make a head
    giveRole(lead, { personId, role: 'head' }),
    // @ts-expect-error the office does not make a head
    giveRole(office, { personId, role: 'head' }),
    // @ts-expect-error nobody is given the role of The Lift's own staff
    giveRole(office, { personId, role: 'account' }),
  ]
}
