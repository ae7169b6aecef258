import { desc, eq, isNull } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { issueGrant } from '#app/access/grant.server.ts'
import { askForHelp } from '#app/safeguarding/alerts/commands/ask-for-help.server.ts'
import { openTogether } from '#app/safeguarding/allegations/commands/open-together.server.ts'
import { readTogether } from '#app/safeguarding/allegations/commands/read-together.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { saveConcern } from '#app/safeguarding/concerns/commands/save-concern.server.ts'
import { nameGovernor } from '#app/school/duty/commands/name-governor.server.ts'
import { readersChanged } from '#app/school/staff/commands/readers-changed.server.ts'
import { markWorryRead } from '#app/safeguarding/worries/commands/mark-worry-read.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { governorCodes, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { atSchool, visitAt } from '#tests/schools/acting.ts'
import { aSchoolAtWork, slug, type SchoolAtWork } from './a-school-at-work.ts'
import { tell } from './tell-a-worry.ts'

const una = { name: 'Una Gray', telephone: '020 7946 0000', email: 'una.gray@governors.example' }
const ben = { name: 'Ben Hart', telephone: '020 7946 0001', email: 'ben.hart@governors.example' }

type Person = Awaited<ReturnType<SchoolAtWork['person']>>

/** A school whose lead a child accuses, and which has a governor. */
async function aSchoolWithGovernor(setting = {}) {
  const school = await aSchoolAtWork(setting)
  const governor = { governorName: una.name, governorTelephone: una.telephone, governorEmail: una.email }
  await school.lease(({ write }) => write((tx) => tx.update(schoolSettings).set(governor)))
  return { school, lead: await school.person('lead', 'Mrs Khan') }
}

type Code = typeof governorCodes.$inferSelect
const unreadCodes = (school: SchoolAtWork) =>
  school.lease(({ read }) => read.select().from(governorCodes).where(isNull(governorCodes.readAt)))

/** The governor says that they have read everything they have a code for. */
async function governorReads(school: SchoolAtWork, codes?: readonly Code[]) {
  const unread = codes ?? (await unreadCodes(school))
  const at = school.clock.now()
  for (const { id, openingId, sentAt } of unread)
    await atSchool(school.schools, slug, (place) => {
      const actor = { id, name: 'The safeguarding governor', roles: [] }
      const visit = visitAt(place, at)
      const grant = issueGrant({ ...place, actor, requestContext: visit, since: sentAt }, 'governor.read', 'school')
      return readTogether(grant, openingId, 'Rang the local authority')
    })
  return unread.length
}

const mailTo = async (school: SchoolAtWork, who: string) =>
  (await school.messages()).filter(({ address }) => address.startsWith(who)).map(({ kind }) => kind)
const worryOf = (school: SchoolAtWork, id: string) =>
  school.lease(async ({ read }) => (await read.select().from(worries).where(eq(worries.id, id)))[0])
const concernsOf = (school: SchoolAtWork) => school.lease(({ read }) => read.select().from(concerns))

/** A head comes, and it is looked at again who reads what. */
async function aHeadComes(school: SchoolAtWork, office: Person) {
  const head = await school.person('head', 'Ms New')
  await school.grant(office, 'people.manage', (grant) =>
    grant.change('person', head.id, (tx) => readersChanged(tx, grant)),
  )
  return head
}

/** A plain worry, told after an accusation: no alert comes of it, and the governor alone has read it. */
async function plainWorryRead() {
  const { school, lead } = await aSchoolWithGovernor()
  const office = await school.person('office', 'Miss Lowe')
  await tell(school, null, 'mrs khan hits me')
  const worryId = await tell(school, null, 'i like the swings')
  await school.workNow()
  school.clock.forward(20)
  expect(await governorReads(school)).toBe(2)
  return { school, lead, office, worryId }
}

test('#1 a worry without an alert that the governor has read is read by the first who comes, who is told and reminded', async () => {
  const { school, office, worryId } = await plainWorryRead()
  expect(await worryOf(school, worryId)).toMatchObject({ readBy: null, readAt: school.clock.now() })
  school.clock.set('2026-11-17T11:00:00Z')
  const head = await aHeadComes(school, office)
  await school.workNow()
  const handedOnAt = new Date('2026-11-17T11:00:00Z')
  const dueAt = new Date('2026-11-17T15:30:00Z')
  expect(await worryOf(school, worryId)).toMatchObject({ readAt: null, readBy: null, handedOnAt, dueAt })
  expect(await mailTo(school, 'ms.new')).toContain('waiting')

  await school.liveUntil('2026-11-18T16:00:00Z')
  const reminded = (await mailTo(school, 'ms.new')).filter((kind) => kind === 'worries').length
  expect(reminded).toBeGreaterThan(1)
  await school.grant(head, 'allegation.decide', (grant) => markWorryRead(grant, worryId, { seen: worryId }))
  expect(await worryOf(school, worryId)).toMatchObject({ readBy: head.id, readAt: school.clock.now() })
  await school.liveUntil('2026-11-20T16:00:00Z')
  const worry = await worryOf(school, worryId)
  expect(worry).toMatchObject({ readBy: head.id, handedOnAt })
})

test('#1 a worry the governor has read stays theirs while nobody of the school may read it, and they are reminded', async () => {
  const { school, worryId } = await plainWorryRead()
  const read = await worryOf(school, worryId)
  await school.liveUntil('2026-11-19T08:00:00Z')
  expect(await worryOf(school, worryId)).toEqual(read)
  expect((await mailTo(school, 'una.gray')).filter((kind) => kind === 'governor has')).toHaveLength(2)
})

test('#1 what the governor says twice that they have read, in two presses at once, stays theirs from the first', async () => {
  const { school } = await aSchoolWithGovernor()
  await tell(school, null, 'mrs khan hits me')
  await school.workNow()
  const codes = await unreadCodes(school)
  await governorReads(school, codes)
  const readAt = school.clock.now()
  school.clock.forward(1)
  await governorReads(school, codes)
  await school.liveUntil('2026-11-18T08:00:00Z')
  for (const alert of await school.lease(({ read }) => read.select().from(alerts)))
    expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedAt: readAt })
  expect(await mailTo(school, 'una.gray')).toContain('governor has')
})

test('#1 once there is no governor any more, what they read waits again and those who have to hear of it do', async () => {
  const { school, lead } = await aSchoolWithGovernor({ platform: 'help@lift.example' })
  await tell(school, null, 'mrs khan hits me')
  await school.workNow()
  await governorReads(school)
  const nobody = { governorName: null, governorTelephone: null, governorEmail: null }
  await school.lease(({ write }) => write((tx) => tx.update(schoolSettings).set(nobody)))
  await school.liveUntil('2026-11-18T08:00:00Z')
  expect(school.post.given.map(({ to }) => to)).toContain('help@lift.example')
  const states = await school.lease(({ read }) => read.select({ state: alerts.state }).from(alerts))
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['unread']))
  await school.grant(lead, 'governor.manage', (grant) => nameGovernor(grant, ben))
  await school.workNow()
  expect(await mailTo(school, 'ben.hart')).toContain('governor reads')
})

test('#1 another governor gets a code for what the one before has read', async () => {
  const { school, office, worryId } = await plainWorryRead()
  school.clock.forward(20)
  await school.grant(office, 'governor.manage', (grant) => nameGovernor(grant, ben))
  await school.workNow()
  expect(await mailTo(school, 'ben.hart')).toContain('governor reads')
  expect(await mailTo(school, 'ben.hart')).not.toContain('governor has')
  expect(await worryOf(school, worryId)).toMatchObject({ readAt: null })
  expect(await governorReads(school)).toBe(2)
  expect(await worryOf(school, worryId)).toMatchObject({ readAt: school.clock.now(), readBy: null })
})

/** A concern about the lead that the governor has read: whoever wrote it is the only one left. */
async function concernRead() {
  const { school, lead } = await aSchoolWithGovernor()
  const teacher = await school.person('practitioner', 'Mr Ferris')
  const concernId = await school.grant(teacher, 'concern.raise', async (grant) => {
    const calendar = await schoolCalendar(grant.read)
    const about = { childId: school.childId, subject: 'adult', audience: 'head' } as const
    const said = { seen: 'She slapped him', childWords: null, done: null, whoKnows: null, aboutWhom: 'Mrs Khan' }
    const kept = { keptFrom: [lead.id], alleged: [lead.id], elsewhere: [], calendar, occurredAt: grant.at }
    return grant.change('concern', newId(), (tx) => saveConcern(tx, grant, { ...about, ...said, ...kept }))
  })
  await school.workNow()
  expect(await governorReads(school)).toBe(1)
  expect(await concernsOf(school)).toMatchObject([{ id: concernId, state: 'open', readBy: null }])
  return { school, concernId }
}

test('#1 a concern the governor has read, which two may open by now, is unread again: both are told, and reminded', async () => {
  const { school } = await concernRead()
  await school.person('practitioner', 'Mr Bell')
  await school.liveUntil('2026-11-18T08:00:00Z')
  const handedOnAt = new Date('2026-11-18T07:30:00Z')
  expect(await concernsOf(school)).toMatchObject([{ state: 'unread', readAt: null, handedOnAt }])
  for (const who of ['mr.bell', 'mr.ferris']) expect(await mailTo(school, who)).toContain('together')
  const before = (await mailTo(school, 'mr.bell')).length
  await school.liveUntil('2026-11-19T16:00:00Z')
  expect((await mailTo(school, 'mr.bell')).length).toBeGreaterThan(before)
  expect((await school.messages()).some(({ kind }) => kind === 'governor has')).toBe(false)
})

/** Two grown-ups open together what a child did, and say that they have read it. */
async function bothRead(school: SchoolAtWork, [first, second]: readonly [Person, Person]) {
  const [opening] = await school.lease(({ read }) =>
    read
      .select()
      .from(recordOpenings)
      .where(eq(recordOpenings.opensTo, 'two together'))
      .orderBy(desc(recordOpenings.id)),
  )
  const openingId = opening?.id ?? ''
  for (const one of [first, second]) await school.grant(one, 'together.open', (grant) => openTogether(grant, openingId))
  await school.grant(second, 'together.open', (grant) => readTogether(grant, openingId, 'Went to the child'))
}

test('#1 of a new call of what two opened in an emergency they are told again, and of one that waits only once', async () => {
  const { school } = await aSchoolWithGovernor()
  const two = [await school.person('office', 'Miss Lowe'), await school.person('practitioner', 'Mr Bell')] as const
  await tell(school, null, 'mrs khan hits me')
  await school.workNow()
  await bothRead(school, two)
  const child = { actor: { id: school.childId, name: 'Zebedee', roles: ['child'] as const } }
  const asked = async () => {
    const all = [...(await mailTo(school, 'mr.bell')), ...(await mailTo(school, 'miss.lowe'))]
    return all.filter((kind) => kind === 'together').length
  }
  /** How many mails a call of the child brings to the two. */
  const calls = async () => {
    const before = await asked()
    school.clock.forward(2)
    await school.grant(child, 'help.ask', askForHelp)
    await school.workNow()
    return (await asked()) - before
  }
  expect(await calls()).toBe(2)
  await bothRead(school, two)
  expect(await calls()).toBe(2)
  expect(await calls()).toBe(0)
})
