import { v7 as newId } from 'uuid'
import { writeAudit, type Actor } from '#app/access/grant.server.ts'
import type { RequestContext } from '#app/access/request-context.ts'
import { platformAudit } from '#db/register/schema.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { NewSchool, Schools } from '#db/tenants/tenants.server.ts'

type FirstPerson = {
  readonly name: string
  readonly knownAs: string
  readonly email: string
  readonly passwordHash: string
  readonly canBeChosen?: boolean
}
export type SchoolSetUp = {
  readonly school: Omit<NewSchool, 'createdAt'>
  /** The first person at the school, who takes in everybody else. */
  readonly office: FirstPerson
  /** The first head and the first lead, named this once: from then on a head makes a head, and a lead or a head a lead. */
  readonly leaders: readonly (FirstPerson & { readonly roles: readonly ('head' | 'lead')[] })[]
  /** How many pictures a child taps to sign in. */
  readonly pictureCount?: 3 | 4
}
/** The Lift's own person who sets a school up, and the moment they do. */
export type SettingUp = {
  readonly requestContext: RequestContext
  readonly staff: { readonly id: string; readonly name: string }
}

/** Makes a school: its own database, its settings and its first people: the office, head and lead. From then on The Lift's staff see nothing of it. */
export async function setUpSchool(
  schools: Schools,
  { requestContext, staff }: SettingUp,
  { school, office, leaders, pictureCount = 3 }: SchoolSetUp,
): Promise<void> {
  const actor: Actor = { ...staff, roles: ['account'] }
  await schools.create({ ...school, createdAt: requestContext.at })
  await schools.with(school.slug, (tenant) =>
    tenant.write(async (tx) => {
      await tx.insert(schoolSettings).values({ one: 1, pictureCount })
      for (const { roles, ...person } of [{ ...office, roles: ['office'] as const }, ...leaders]) {
        const personId = newId()
        const email = person.email.trim().toLowerCase()
        await tx.insert(people).values({ ...person, id: personId, email, createdAt: requestContext.at })
        for (const role of roles) await tx.insert(roleGrants).values({ personId, role, from: requestContext.at })
        const after = JSON.stringify({ given: roles.join(' ') })
        const made = { verb: 'CREATE', action: 'school.set-up', entity: 'person', entityId: personId, after } as const
        await writeAudit(tx, { actor, requestContext }, made)
      }
    }),
  )
  await schools.register.write((tx) =>
    tx.insert(platformAudit).values({
      at: requestContext.at,
      action: 'school.set-up',
      staffId: staff.id,
      entity: 'school',
      entityId: school.slug,
      requestId: requestContext.requestId,
    }),
  )
}
