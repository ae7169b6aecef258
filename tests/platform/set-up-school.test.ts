import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { platformAudit } from '#db/register/schema.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { setUpSchool } from '#app/platform/schools/commands/set-up-school.server.ts'
import { visitAt } from '#tests/schools/acting.ts'
import { withNewSchool } from '#tests/schools/with-new-school.ts'

const monday = new Date('2026-11-02T09:00Z')

test('a new school has its settings, its first office person and nobody else', () =>
  withNewSchool(monday, async ({ tenant, officeId }) => {
    const everybody = await tenant.read.select({ id: people.id, email: people.email }).from(people)
    expect(everybody).toEqual([{ id: officeId, email: 'office@brook.example' }])
    const roles = await tenant.read.select({ role: roleGrants.role, until: roleGrants.until }).from(roleGrants)
    expect(roles).toEqual([{ role: 'office', until: null }])
    expect(await tenant.read.select().from(schoolSettings)).toEqual([
      {
        ...{ one: 1, pictureCount: 3, timeZone: 'Europe/London' },
        ...{ governorName: null, governorTelephone: null, governorEmail: null },
      },
    ])
  }))

test('setting a school up is on the record on both sides', () =>
  withNewSchool(monday, async ({ schools, tenant, officeId }) => {
    const [atSchool] = await tenant.read.select().from(auditEntries)
    expect(atSchool).toMatchObject({ action: 'school.set-up', actorRoles: 'account', entityId: officeId, at: monday })
    const [atPlatform] = await schools.register.read.select().from(platformAudit)
    expect(atPlatform).toMatchObject({ action: 'school.set-up', entity: 'school', entityId: 'brook', at: monday })
  }))

test('#22 the first head and lead are named when a school is set up, and a head may be both', () =>
  withNewSchool(monday, async ({ schools }) => {
    const person = (knownAs: string) => ({
      name: knownAs,
      knownAs,
      email: `${knownAs}@hill.example`,
      passwordHash: 'x',
    })
    const size = { type: 'school-primary', plan: 'essential', maxChildren: 50, maxPractitioners: 5 } as const
    await setUpSchool(
      schools,
      { requestContext: visitAt({ kind: 'platform', schools }, monday), staff: { id: 'one', name: 'Account' } },
      {
        school: { slug: 'hill', name: 'Hill', hosts: ['hill.localhost'], ...size },
        office: person('Office'),
        leaders: [{ ...person('Head'), roles: ['head', 'lead'] }],
      },
    )
    const held = await schools.with('hill', ({ read }) =>
      read
        .select({ knownAs: people.knownAs, role: roleGrants.role })
        .from(roleGrants)
        .innerJoin(people, eq(people.id, roleGrants.personId)),
    )
    expect(held).toEqual([
      { knownAs: 'Office', role: 'office' },
      { knownAs: 'Head', role: 'head' },
      { knownAs: 'Head', role: 'lead' },
    ])
  }))
