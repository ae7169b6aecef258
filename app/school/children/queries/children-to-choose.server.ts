import { and, asc, count, desc, eq, inArray, or, type SQL } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { notLeftBy } from '#app/access/on-roll.server.ts'
import { inScope, ownClasses } from '#app/access/scope.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import type { Day } from '#app/school-time/civil-days.ts'
import { children, classes } from '#db/schema/school/children.ts'
import type { AskedChild } from '../asked-child.ts'
import { offered, offersAll } from '../offered.ts'
import { childName } from './child-name.server.ts'
import { stillWrittenAbout } from './still-written-about.server.ts'

export type ChildrenToChoose = Awaited<ReturnType<typeof childrenToChoose>>
type Choosing = Grant<'concern.raise' | 'worry.note' | 'transfer.manage' | 'children.manage'>

/**
 * The children in reach by class, the actor's own classes first, to choose one of them: those who are here and those who
 * begin later, and for what they said or what somebody saw those who left lately too. Where there are very many it is
 * those of the actor's own classes, of the class or by the name that is asked for; none at all before one is, and then the
 * class has to be chosen first.
 */
export async function childrenToChoose(grant: Choosing, asked: AskedChild) {
  const today = await todayAtSchool(grant)
  const those = and(inScope(grant, children.id), or(isOffered(grant, today), isKnown(asked)))
  const groups = await classesOf(grant, those)
  const wanted = offersAll(groups) ? undefined : wantedOf(grant, asked)
  const pupils = await grant.read
    .select({
      id: children.id,
      name: childName,
      number: children.number,
      firstName: children.firstName,
      familyInitial: children.familyInitial,
      className: classes.name,
      leftOn: children.leftOn,
    })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(those, wanted))
    .orderBy(desc(isOwn(grant)), asc(classes.name), asc(children.firstName), asc(children.familyInitial))
  return offered({ classes: groups, pupils, today }, asked)
}

const isOwn = (grant: Choosing) => inArray(children.classId, ownClasses(grant))

/** What somebody saw or heard may be written down after the child has left; nothing else is done with a child who has. */
const isOffered = (grant: Choosing, today: Day): SQL =>
  grant.action === 'concern.raise' || grant.action === 'worry.note' ? stillWrittenAbout(today) : notLeftBy(today)

const isKnown = ({ childId }: AskedChild) => (childId ? eq(children.id, childId) : undefined)

/** The classes of some children, however many those are, with the actor's own first. */
function classesOf(grant: Choosing, those: SQL | undefined) {
  return grant.read
    .select({ id: classes.id, name: classes.name, many: count() })
    .from(children)
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(those)
    .groupBy(classes.id, classes.name)
    .orderBy(desc(isOwn(grant)), asc(classes.name))
}

/** Limits a query to the children of the class that is asked for, or else of the child who is known, or else of the actor's own classes. A name is looked for among all. */
function wantedOf(grant: Choosing, { classId, name, childId }: AskedChild): SQL | undefined {
  if (name) return undefined
  if (classId) return eq(children.classId, classId)
  if (!childId) return isOwn(grant)
  const theirs = grant.read
    .select({ id: children.classId })
    .from(children)
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  return inArray(children.classId, theirs)
}
