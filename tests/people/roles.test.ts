import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { beginSession, signedIn } from '#app/access/session.server.ts'
import { addPerson } from '#app/school/staff/commands/add-person.server.ts'
import { endRole } from '#app/school/staff/commands/end-role.server.ts'
import { giveRole } from '#app/school/staff/commands/give-role.server.ts'
import { suspendPerson } from '#app/school/staff/commands/suspend-person.server.ts'
import { sessions } from '#db/schema/access.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { people, roleGrants } from '#db/schema/school/people.ts'
import { visitAt } from '#tests/schools/acting.ts'
import { withNewSchool, type NewSchool } from '#tests/schools/with-new-school.ts'

const monday = new Date('2026-11-02T09:00Z')
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000)

async function newPerson({ office }: NewSchool, knownAs: string): Promise<string> {
  const email = `${knownAs.replace(/\W+/g, '.')}@brook.example`
  return addPerson(office('people.manage', monday), {
    name: knownAs,
    knownAs,
    email,
    canBeChosen: true,
    passwordHash: 'none',
  })
}

/** Somebody who is head or lead from the day the school is set up. */
async function named(school: NewSchool, role: 'head' | 'lead'): Promise<string> {
  const personId = await newPerson(school, `A first ${role}`)
  await school.tenant.write((tx) => tx.insert(roleGrants).values({ personId, role, from: monday }))
  return personId
}

/** A browser in which somebody has signed in, and who the door takes them for at a moment. */
async function signIn({ schools, tenant }: NewSchool, personId: string, at: Date) {
  const school = await schools.register.findBySlug('brook')
  if (!school) throw new Error('the school is missing')
  const visit = visitAt({ kind: 'school', school, tenant }, at)
  const outside = new Request('http://brook.localhost/')
  const sessionId = await tenant.write((tx) =>
    beginSession(tx, { requestContext: visit, request: outside }, { kind: 'adult', personId }),
  )
  const request = new Request('http://brook.localhost/', { headers: { Cookie: `sid=${sessionId}` } })
  return async (now: Date) => {
    const present = await signedIn(tenant, { request, requestContext: { ...visit, at: now } })
    return present?.actor.roles ?? null
  }
}

test('a role given until a moment is held until just before it, and not at it', () =>
  withNewSchool(monday, async (school) => {
    const personId = await newPerson(school, 'Ms Vale')
    await giveRole(school.office('people.manage', monday), { personId, role: 'practitioner' })
    await giveRole(school.office('people.manage', monday), { personId, role: 'carer', until: later(10) })
    const rolesAt = await signIn(school, personId, monday)
    const justBefore = new Date(later(10).getTime() - 1)
    expect(await rolesAt(justBefore)).toEqual(['practitioner', 'carer'])
    expect(await rolesAt(later(10))).toEqual(['practitioner'])
  }))

test('a role that is taken away is gone at that moment', () =>
  withNewSchool(monday, async (school) => {
    const personId = await newPerson(school, 'Ms Vale')
    await giveRole(school.office('people.manage', monday), { personId, role: 'practitioner' })
    const rolesAt = await signIn(school, personId, monday)
    await endRole(school.office('people.manage', later(5)), { personId, role: 'practitioner' })
    expect(await rolesAt(later(5))).toBeNull()
  }))

test('a role that was never held cannot be taken away', () =>
  withNewSchool(monday, async (school) => {
    const personId = await newPerson(school, 'Ms Vale')
    const ending = endRole(school.office('people.manage', monday), { personId, role: 'practitioner' })
    await expect(ending).rejects.toMatchObject({ status: 404 })
  }))

test('only a lead or a head has what it takes to give the roles that open what children tell', () =>
  withNewSchool(monday, async (school) => {
    const { grant } = school
    for (const role of ['office', 'practitioner', 'deputy', 'carer'] as const)
      expect(() => grant({ id: 'somebody', role }, 'safeguarding-roles.manage', monday)).toThrow('may not')

    const byHead = grant({ id: await named(school, 'head'), role: 'head' }, 'safeguarding-roles.manage', monday)
    const leadId = await newPerson(school, 'Mrs Khan')
    await giveRole(byHead, { personId: leadId, role: 'lead' })
    const byLead = grant({ id: leadId, role: 'lead' }, 'safeguarding-roles.manage', monday)
    const deputyId = await newPerson(school, 'Mr Osei')
    await giveRole(byLead, { personId: deputyId, role: 'deputy' })
    const rolesAt = await signIn(school, deputyId, monday)
    expect(await rolesAt(monday)).toEqual(['deputy'])
  }))

test('#22 nobody gives themselves a role: not the office, not a lead, not a head', () =>
  withNewSchool(monday, async (school) => {
    const { grant, office, officeId } = school
    const [headId, leadId] = [await named(school, 'head'), await named(school, 'lead')]
    const byHead = grant({ id: headId, role: 'head' }, 'safeguarding-roles.manage', monday)
    const byLead = grant({ id: leadId, role: 'lead' }, 'safeguarding-roles.manage', monday)
    for (const giving of [
      giveRole(office('people.manage', monday), { personId: officeId, role: 'practitioner' }),
      giveRole(byHead, { personId: headId, role: 'lead' }),
      giveRole(byLead, { personId: leadId, role: 'deputy' }),
    ])
      await expect(giving).rejects.toMatchObject({ status: 403 })
  }))

test('#22 the office cannot make its second mailbox head or lead, whatever the compiler is told', () =>
  withNewSchool(monday, async (school) => {
    const personId = await newPerson(school, 'Second mailbox')
    for (const role of ['head', 'lead', 'deputy']) {
      const giving = giveRole(school.office('people.manage', monday), { personId, role: role as 'practitioner' })
      await expect(giving, role).rejects.toMatchObject({ status: 403 })
    }
    const headId = await named(school, 'head')
    const ending = endRole(school.office('people.manage', monday), { personId: headId, role: 'head' as 'carer' })
    await expect(ending).rejects.toMatchObject({ status: 403 })
    const byLead = school.grant({ id: await named(school, 'lead'), role: 'lead' }, 'safeguarding-roles.manage', monday)
    const giving = giveRole(byLead, { personId, role: 'head' as 'lead' })
    await expect(giving).rejects.toMatchObject({ status: 403 })
    const byHead = school.grant({ id: headId, role: 'head' }, 'head-role.manage', monday)
    await giveRole(byHead, { personId, role: 'head' })
  }))

test('#22 a giver whose role has ended since they were let in gives nothing more', () =>
  withNewSchool(monday, async (school) => {
    const [headId, leadId] = [await named(school, 'head'), await named(school, 'lead')]
    const otherId = await newPerson(school, 'Mr Osei')
    const byHead = school.grant({ id: headId, role: 'head' }, 'safeguarding-roles.manage', monday)
    const byLead = school.grant({ id: leadId, role: 'lead' }, 'safeguarding-roles.manage', later(1))
    await giveRole(byHead, { personId: otherId, role: 'lead' })
    await endRole(byHead, { personId: leadId, role: 'lead' })
    await expect(giveRole(byLead, { personId: headId, role: 'deputy' })).rejects.toMatchObject({ status: 403 })
  }))

test('#22 a school is not left without a lead, now or when somebody else’s turn as lead ends', () =>
  withNewSchool(monday, async (school) => {
    const [headId, leadId] = [await named(school, 'head'), await named(school, 'lead')]
    const [otherId, pendingId] = [await newPerson(school, 'Mr Osei'), await newPerson(school, 'Not here yet')]
    await school.tenant.write((tx) => tx.update(people).set({ passwordHash: null }).where(eq(people.id, pendingId)))
    const byHead = school.grant({ id: headId, role: 'head' }, 'safeguarding-roles.manage', monday)
    const ending = () => endRole(byHead, { personId: leadId, role: 'lead' })
    await expect(ending()).rejects.toMatchObject({ status: 409 })
    await giveRole(byHead, { personId: otherId, role: 'lead', until: later(4 * 24 * 60) })
    await expect(ending()).rejects.toMatchObject({ status: 409 })
    await giveRole(byHead, { personId: pendingId, role: 'lead' })
    await expect(ending()).rejects.toMatchObject({ status: 409 })
    await expect(suspendPerson(school.office('people.manage', monday), leadId)).rejects.toMatchObject({ status: 409 })
    await giveRole(byHead, { personId: otherId, role: 'lead' })
    await ending()
    const rolesAt = await signIn(school, otherId, monday)
    expect(await rolesAt(later(5 * 24 * 60))).toBeNull()
    expect(await (await signIn(school, otherId, later(5 * 24 * 60)))(later(5 * 24 * 60))).toEqual(['lead'])
  }))

test('#22 the last of the office does not leave the office', () =>
  withNewSchool(monday, async (school) => {
    const { office, officeId } = school
    const ending = () => endRole(office('people.manage', later(1)), { personId: officeId, role: 'office' })
    await expect(ending()).rejects.toMatchObject({ status: 409 })
    const personId = await newPerson(school, 'Mrs Patel')
    await giveRole(office('people.manage', monday), { personId, role: 'office' })
    await ending()
  }))

test('#22 the same role given twice is one row, which may be made longer', () =>
  withNewSchool(monday, async ({ office, tenant, ...school }) => {
    const personId = await newPerson({ office, tenant, ...school }, 'Ms Vale')
    const give = (until?: Date) =>
      giveRole(office('people.manage', monday), { personId, role: 'practitioner', ...(until ? { until } : {}) })
    await give(later(10))
    await expect(give(later(5))).rejects.toMatchObject({ status: 409 })
    await give(later(20))
    await give()
    await expect(give()).rejects.toMatchObject({ status: 409 })
    const rows = await tenant.read.select().from(roleGrants).where(eq(roleGrants.personId, personId))
    expect(rows).toMatchObject([{ role: 'practitioner', until: null }])
  }))

test('somebody suspended is out at once, everywhere, and cannot be given a role', () =>
  withNewSchool(monday, async (school) => {
    const { office, tenant } = school
    const personId = await newPerson(school, 'Ms Vale')
    await giveRole(office('people.manage', monday), { personId, role: 'practitioner' })
    const atSchool = await signIn(school, personId, monday)
    const atHome = await signIn(school, personId, monday)
    await suspendPerson(office('people.manage', later(1)), personId)

    expect([await atSchool(later(1)), await atHome(later(1))]).toEqual([null, null])
    const ended = await tenant.read.select({ endedAt: sessions.endedAt }).from(sessions)
    expect(ended.map(({ endedAt }) => endedAt)).toEqual([later(1), later(1)])
    const again = giveRole(office('people.manage', later(2)), { personId, role: 'carer' })
    await expect(again).rejects.toMatchObject({ status: 409 })
  }))

test('the office cannot suspend itself', () =>
  withNewSchool(monday, async ({ office, officeId }) => {
    const suspending = async () => suspendPerson(office('people.manage', monday), officeId)
    await expect(suspending()).rejects.toMatchObject({ status: 403 })
  }))

test('two people cannot have one e-mail address, however it is written', () =>
  withNewSchool(monday, async (school) => {
    const person = { name: 'Ali', knownAs: 'Mr Ali', canBeChosen: true }
    await addPerson(school.office('people.manage', monday), { ...person, email: 'mr.ali@brook.example' })
    const again = addPerson(school.office('people.manage', monday), { ...person, email: ' Mr.Ali@Brook.example ' })
    await expect(again).rejects.toMatchObject({ status: 409 })
  }))

test('every change is on the record with who made it, and a refused one leaves none', () =>
  withNewSchool(monday, async (school) => {
    const { office, officeId, tenant } = school
    const personId = await newPerson(school, 'Ms Vale')
    await giveRole(office('people.manage', later(1)), { personId, role: 'practitioner' })
    await expect(
      giveRole(office('people.manage', later(2)), { personId: 'nobody', role: 'practitioner' }),
    ).rejects.toMatchObject({ status: 404 })

    const lines = await tenant.read
      .select({ at: auditEntries.at, verb: auditEntries.verb, entityId: auditEntries.entityId })
      .from(auditEntries)
      .where(eq(auditEntries.actorId, officeId))
    expect(lines).toEqual([
      { at: monday, verb: 'CREATE', entityId: personId },
      { at: later(1), verb: 'UPDATE', entityId: personId },
    ])
    const [person] = await tenant.read.select().from(people).where(eq(people.id, personId))
    expect(person?.createdAt).toEqual(monday)
  }))
