import { and, eq } from 'drizzle-orm'
import type { Actor } from '#app/access/grant.server.ts'
import { closeClass } from '#app/school/classes/commands/close-class.server.ts'
import { openClass } from '#app/school/classes/commands/open-class.server.ts'
import { classes } from '#db/schema/school/children.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { atSchool, grantFor } from './acting.ts'
import { demoClasses, type DemoClass } from './demo-doors.ts'

const allDay = 16 * 60

/** Opens the classes of the demonstration from this moment, so that their children can sign in whatever day and hour it is. */
export async function openDoors(schools: Schools, at: Date): Promise<void> {
  for (const demoClass of demoClasses)
    if (await schools.register.findBySlug(demoClass.slug)) await open(schools, demoClass, at)
}

function open(schools: Schools, { slug, className, openedBy, code }: DemoClass, at: Date): Promise<void> {
  return atSchool(schools, slug, async (place) => {
    const { read } = place.tenant
    const [found] = await read
      .select({ classId: classes.id, personId: people.id, name: people.name })
      .from(classes)
      .innerJoin(people, eq(people.knownAs, openedBy))
      .innerJoin(roleGrants, and(eq(roleGrants.personId, people.id), eq(roleGrants.role, 'practitioner')))
      .where(eq(classes.name, className))
    if (!found) return
    const actor: Actor = { id: found.personId, name: found.name, roles: ['practitioner'] }
    // A class that stands open would keep the code it has.
    await closeClass(grantFor(place, { actor, at }, 'class.open'), found.classId)
    await openClass(grantFor(place, { actor, at }, 'class.open'), { classId: found.classId, minutes: allDay }, code)
  })
}
