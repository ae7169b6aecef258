import type { Actor, Grant } from '#app/access/grant.server.ts'
import { hashPassword } from '#app/access/password.server.ts'
import type { Action } from '#app/access/policy.ts'
import { setSchoolDays } from '#app/school/calendar/commands/set-school-days.server.ts'
import { daysAfter, schoolYearOf } from '#app/school-time/civil-days.ts'
import { addClass } from '#app/school/classes/commands/add-class.server.ts'
import { assignClassStaff } from '#app/school/classes/commands/assign-class-staff.server.ts'
import { addPerson } from '#app/school/staff/commands/add-person.server.ts'
import { giveRole } from '#app/school/staff/commands/give-role.server.ts'
import { setUpSchool } from '#app/platform/schools/commands/set-up-school.server.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import { people } from '#db/schema/school/people.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { atSchool, grantFor, visitAt } from './acting.ts'
import { addChildren, type BuiltChild } from './add-children.ts'
import { demoPassword } from '#app/access/demo-password.ts'
import { momentAt } from './moments.ts'
import { emailOf, type PlannedPerson, type SchoolPlan } from './school-plan.ts'
import { termDates } from './term-dates.ts'

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

/** Builds a school as its people would: The Lift sets it up, the office takes everybody in, the lead names the deputies. */
export async function buildSchool(schools: Schools, plan: SchoolPlan, setting: Setting): Promise<BuiltSchool> {
  const { slug } = plan.school
  const at = momentAt(daysAfter(setting.opensOn, -7), '10:00')
  const passwordHash = await hashPassword(demoPassword)
  const leaders = plan.people.flatMap((person) => {
    const named = person.roles.filter((role) => role === 'head' || role === 'lead')
    return named.length > 0 ? [{ ...asNewPerson(person, plan), passwordHash, roles: named }] : []
  })
  await setUpSchool(
    schools,
    { requestContext: visitAt({ kind: 'platform', schools }, at), staff: setting.platformPerson },
    {
      school: plan.school,
      office: { ...asNewPerson(plan.office, plan), passwordHash },
      leaders,
    },
  )
  return atSchool(schools, slug, async (place) => {
    const first = await place.tenant.read.select({ id: people.id, knownAs: people.knownAs }).from(people)
    const idOf = new Map(first.map(({ knownAs, id }) => [knownAs, id]))
    const office: Actor = { id: idOf.get(plan.office.knownAs) ?? '', name: plan.office.name, roles: plan.office.roles }
    const asOffice = <A extends Action>(action: A): Grant<A> => grantFor(place, { actor: office, at }, action)
    const year = schoolYearOf(setting.opensOn)
    for (const each of [year - 1, year, year + 1]) await setSchoolDays(asOffice('calendar.manage'), termDates(each))

    const built = new Map([[plan.office.knownAs, office]])
    for (const person of plan.people)
      built.set(person.knownAs, await takeIn(asOffice('people.manage'), person, { plan, idOf }))
    await nameDeputies(place, [...built.values()], at)
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

type First = { readonly plan: SchoolPlan; readonly idOf: ReadonlyMap<string, string> }

/** Whoever was named when the school was set up is there already, as head or lead. */
async function takeIn(grant: Grant<'people.manage'>, person: PlannedPerson, { plan, idOf }: First): Promise<Actor> {
  const passwordHash = await hashPassword(demoPassword)
  const id = idOf.get(person.knownAs) ?? (await addPerson(grant, { ...asNewPerson(person, plan), passwordHash }))
  for (const role of person.roles)
    if (role === 'practitioner' || role === 'carer' || role === 'office') await giveRole(grant, { personId: id, role })
  return { id, name: person.name, roles: person.roles }
}

/** The lead names the deputies, as nobody gives a role to themselves. */
async function nameDeputies(place: SchoolPlace, everybody: readonly Actor[], at: Date): Promise<void> {
  const lead = everybody.find(({ roles }) => roles.includes('lead'))
  if (!lead) throw new Error('a school needs a lead')
  const grant = grantFor(place, { actor: lead, at }, 'safeguarding-roles.manage')
  for (const { id, roles } of everybody)
    if (roles.includes('deputy')) await giveRole(grant, { personId: id, role: 'deputy' })
}
