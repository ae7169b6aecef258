import { rm } from 'node:fs/promises'
import type { Actor, Grant } from '#app/access/grant.server.ts'
import type { Action } from '#app/access/policy.ts'
import { setUpSchool } from '#app/platform/schools/commands/set-up-school.server.ts'
import { people, type AdultRole } from '#db/schema/school/people.ts'
import { openSchools, type Schools, type Tenant } from '#db/tenants/tenants.server.ts'
import { atSchool, grantFor, visitAt } from '#tests/schools/acting.ts'
import { aQuickFolder } from '#tests/support/quick-folder.ts'

const staff = { id: 'platform-person', name: 'Account' }

export type NewSchool = {
  readonly schools: Schools
  readonly tenant: Tenant
  /** The office person the school was set up with. */
  readonly officeId: string
  grant<A extends Action>(by: { id: string; role: AdultRole }, action: A, at: Date): Grant<A>
  office<A extends Action>(action: A, at: Date): Grant<A>
}

/** A school that was set up a moment ago, with nobody in it but its office person; it is gone when the test is over. */
export async function withNewSchool(setUpAt: Date, test: (school: NewSchool) => Promise<void>): Promise<void> {
  const dataDir = aQuickFolder()
  const schools = await openSchools({ dataDir })
  try {
    await setUpSchool(
      schools,
      { requestContext: visitAt({ kind: 'platform', schools }, setUpAt), staff },
      {
        school: {
          slug: 'brook',
          name: 'Brook Primary School',
          type: 'school-primary',
          plan: 'essential',
          maxChildren: 50,
          maxPractitioners: 5,
          hosts: ['brook.localhost'],
        },
        office: { name: 'Ola Reed', knownAs: 'Mrs Reed', email: 'Office@Brook.example', passwordHash: 'none' },
        leaders: [],
      },
    )
    await atSchool(schools, 'brook', async (place) => {
      const [office] = await place.tenant.read.select({ id: people.id }).from(people)
      const officeId = office?.id ?? ''
      const grant: NewSchool['grant'] = ({ id, role }, action, at) => {
        const actor: Actor = { id, name: role, roles: [role] }
        return grantFor(place, { actor, at }, action)
      }
      await test({
        schools,
        tenant: place.tenant,
        officeId,
        grant,
        office: (action, at) => grant({ id: officeId, role: 'office' }, action, at),
      })
    })
  } finally {
    await schools.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
