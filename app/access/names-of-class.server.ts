import { and, asc, eq } from 'drizzle-orm'
import { children, classes, type DoorAnimal } from '#db/schema/school/children.ts'
import { toldApart } from '#app/words/told-apart.ts'
import { schoolOf, type RouteArgs } from './authorize.server.ts'
import type { PendingSignIn } from './pending-sign-in.server.ts'
import { onRoll } from './on-roll.server.ts'
import { todayAtSchool } from './today-at-school.server.ts'

type Pupil = {
  readonly firstName: string
  readonly initial: string
  readonly animal: string | null
  readonly number: number
}
type ListedName = {
  readonly childId: string
  readonly name: string
  /** The animal of a child who shares first name and initial with another: half of them can not read a letter. */
  readonly animal: DoorAnimal | null
}

const withInitial = ({ firstName, initial }: Pupil) => `${firstName} ${initial}`
const withAnimal = (pupil: Pupil) => `${withInitial(pupil)}, ${pupil.animal ?? pupil.number}`
const ways = [
  ({ firstName }: Pupil) => firstName,
  withInitial,
  withAnimal,
  (pupil: Pupil) => `${withAnimal(pupil)}, ${pupil.number}`,
]

/**
 * The first names of a class, with an initial where two are the same, and with an animal where that is the same too. No more
 * is shown before a child has signed in.
 */
export async function namesOfClass(
  { context }: RouteArgs,
  { classId }: PendingSignIn,
): Promise<{ className: string; names: ListedName[] }> {
  const { tenant } = schoolOf(context)
  const today = await todayAtSchool({ read: tenant.read, at: context.requestContext.at })
  const rows = await tenant.read
    .select({
      childId: children.id,
      number: children.number,
      firstName: children.firstName,
      initial: children.familyInitial,
      animal: children.animal,
      className: classes.name,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(children.classId, classId), onRoll(today)))
    .orderBy(asc(children.firstName), asc(children.familyInitial))
  const labels = toldApart(rows, ways)
  const names = rows.map((row, place) => {
    const name = labels[place] ?? ''
    const isTold = name !== row.firstName && name !== withInitial(row)
    return { childId: row.childId, name, animal: isTold ? row.animal : null }
  })
  return { className: rows[0]?.className ?? '', names }
}
