import type { Actor, Grant } from '#app/access/grant.server.ts'
import { hashPassword } from '#app/access/password.server.ts'
import type { Action } from '#app/access/policy.ts'
import { setSchoolDays } from '#app/calendar/commands/set-school-days.server.ts'
import { daysAfter } from '#app/calendar/civil-days.ts'
import { addClass } from '#app/children/commands/add-class.server.ts'
import { assignClassStaff } from '#app/children/commands/assign-class-staff.server.ts'
import { addPerson } from '#app/people/commands/add-person.server.ts'
import { giveRole } from '#app/people/commands/give-role.server.ts'
import { setUpSchool } from '#app/platform/commands/set-up-school.server.ts'
import type { SchoolPlace } from '#app/visit.ts'
import { people } from '#db/schema/people.ts'
import type { Schools } from '#db/tenants.server.ts'
import { atSchool, grantFor, visitAt } from './acting.ts'
import { addChildren, type BuiltChild } from './add-children.ts'
import { demoPassword } from './demo-password.ts'
import { momentAt } from './moments.ts'
import { emailOf, type PlannedPerson, type SchoolPlan } from './school-plan.ts'
import { schoolYearOf, termDates } from './term-dates.ts'

/** A school that has been built: who is there, by the names children know them by. */
export type BuiltSchool = {
  readonly slug: string
  readonly plan: SchoolPlan
  /** "Mr Ali" and everybody else, with the roles they hold. */
  readonly people: ReadonlyMap<string, Actor>
  /** "Willow" and the other classes, with their ids. */
  readonly classes: ReadonlyMap<string, string>
  readonly children: readonly BuiltChild[]
}
type Setting = {
  readonly opensOn: string
  readonly newcomersJoinOn: string
  readonly platformPerson: { id: string; name: string }
}

/** Builds a school as its people would: The Lift sets it up, the office takes everybody in, the head names the lead. */
export async function buildSchool(schools: Schools, plan: SchoolPlan, setting: Setting): Promise<BuiltSchool> {
  const { slug } = plan.school
  const at = momentAt(daysAfter(setting.opensOn, -7), '10:00')
  await setUpSchool(
    schools,
    { visit: visitAt({ kind: 'platform', schools }, at), staff: setting.platformPerson },
    {
      school: plan.school,
      office: { ...asNewPerson(plan.office, plan), passwordHash: await hashPassword(demoPassword) },
    },
  )
  return atSchool(schools, slug, async (place) => {
    const [first] = await place.tenant.read.select({ id: people.id }).from(people)
    const office: Actor = { id: first?.id ?? '', name: plan.office.name, roles: plan.office.roles }
    const asOffice = <A extends Action>(action: A): Grant<A> => grantFor(place, { actor: office, at }, action)
    const year = schoolYearOf(setting.opensOn)
    for (const each of [year - 1, year, year + 1]) await setSchoolDays(asOffice('calendar.manage'), termDates(each))

    const built = new Map([[plan.office.knownAs, office]])
    for (const person of plan.people) built.set(person.knownAs, await takeIn(asOffice('people.manage'), person, plan))
    await nameSafeguarders(place, [...built.values()], at)
    const classes = new Map<string, string>()
    for (const { name } of plan.classes) classes.set(name, await addClass(asOffice('children.manage'), name))
    for (const { knownAs, classes: cared = [] } of plan.people)
      for (const name of cared) {
        const [classId, personId] = [classes.get(name), built.get(knownAs)?.id]
        if (classId && personId) await assignClassStaff(asOffice('children.manage'), { classId, personId })
      }
    const children = await addChildren(asOffice('children.manage'), { plan, classes, ...setting })
    return { slug, plan, people: built, classes, children }
  })
}

function asNewPerson({ name, knownAs, canBeChosen = false }: PlannedPerson, { domain }: SchoolPlan) {
  return { name, knownAs, canBeChosen, email: emailOf({ knownAs }, domain) }
}

async function takeIn(grant: Grant<'people.manage'>, person: PlannedPerson, plan: SchoolPlan): Promise<Actor> {
  const passwordHash = await hashPassword(demoPassword)
  const id = await addPerson(grant, { ...asNewPerson(person, plan), passwordHash })
  for (const role of person.roles)
    if (role !== 'lead' && role !== 'deputy') await giveRole(grant, { personId: id, role })
  return { id, name: person.name, roles: person.roles }
}

/** The head gives the roles that open what children tell. */
async function nameSafeguarders(place: SchoolPlace, everybody: readonly Actor[], at: Date): Promise<void> {
  const head = everybody.find(({ roles }) => roles.includes('head'))
  if (!head) throw new Error('a school needs a head')
  const grant = grantFor(place, { actor: head, at }, 'safeguarding-roles.manage')
  for (const { id, roles } of everybody)
    for (const role of roles) if (role === 'lead' || role === 'deputy') await giveRole(grant, { personId: id, role })
}
