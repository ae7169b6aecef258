import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { isHeld } from '#app/access/on-roll.server.ts'
import { notFound } from '#app/web/http.ts'
import { readersChanged } from '#app/school/staff/commands/readers-changed.server.ts'
import { classes, classStaff } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'

type Assignment = { readonly classId: string; readonly personId: string; readonly until?: Date }

/** Puts a class into a grown-up's care from now on. Whether they may see its children is decided by their role. */
export function assignClassStaff(grant: Grant<'children.manage'>, assignment: Assignment): Promise<void> {
  const { classId, personId, until } = assignment
  return grant.change('class', classId, async (tx, note) => {
    const [found] = await tx
      .select({ classId: classes.id })
      .from(classes)
      .innerJoin(people, and(eq(people.id, personId), eq(people.status, 'active')))
      .where(eq(classes.id, classId))
    if (!found) throw notFound()
    const [current] = await tx
      .select({ from: classStaff.from })
      .from(classStaff)
      .where(and(eq(classStaff.classId, classId), eq(classStaff.personId, personId), isHeld(classStaff, grant.at)))
    if (current) return
    await tx.insert(classStaff).values({ classId, personId, from: grant.at, until: until ?? null })
    await readersChanged(tx, grant, [until])
    note({ after: { given: personId, until: until?.toISOString() ?? null } })
  })
}
