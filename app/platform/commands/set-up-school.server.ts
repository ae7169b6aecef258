import { v7 as newId } from 'uuid'
import { writeAudit, type Actor } from '#app/access/grant.server.ts'
import type { Visit } from '#app/visit.ts'
import { platformAudit } from '#db/register/schema.ts'
import { people, roleGrants } from '#db/schema/people.ts'
import { schoolSettings } from '#db/schema/school.ts'
import type { NewSchool, Schools } from '#db/tenants.server.ts'

export type SchoolSetUp = {
  readonly school: Omit<NewSchool, 'createdAt'>
  /** The first person at the school, who takes in everybody else. */
  readonly office: { name: string; knownAs: string; email: string; passwordHash: string }
  /** How many pictures a child taps to sign in. */
  readonly pictureCount?: 3 | 4
}
/** The Lift's own person who sets a school up, and the moment they do. */
export type SettingUp = { readonly visit: Visit; readonly staff: { readonly id: string; readonly name: string } }

/** Makes a school: its own database, its settings and its first office person. From then on The Lift's staff see nothing of it. */
export async function setUpSchool(
  schools: Schools,
  { visit, staff }: SettingUp,
  { school, office, pictureCount = 3 }: SchoolSetUp,
): Promise<void> {
  const actor: Actor = { ...staff, roles: ['account'] }
  await schools.create({ ...school, createdAt: visit.at })
  await schools.with(school.slug, (tenant) =>
    tenant.write(async (tx) => {
      const personId = newId()
      await tx.insert(schoolSettings).values({ one: 1, pictureCount })
      await tx
        .insert(people)
        .values({ ...office, id: personId, email: office.email.trim().toLowerCase(), createdAt: visit.at })
      await tx.insert(roleGrants).values({ personId, role: 'office', from: visit.at })
      await writeAudit(
        tx,
        { actor, visit },
        { verb: 'CREATE', action: 'school.set-up', entity: 'person', entityId: personId, after: '{"given":"office"}' },
      )
    }),
  )
  await schools.register.write((tx) =>
    tx.insert(platformAudit).values({
      at: visit.at,
      action: 'school.set-up',
      staffId: staff.id,
      entity: 'school',
      entityId: school.slug,
      requestId: visit.requestId,
    }),
  )
}
