import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addTurn } from '#app/school/duty/commands/add-turn.server.ts'
import { suspendPerson } from '#app/school/staff/commands/suspend-person.server.ts'
import { giveRole } from '#app/school/staff/commands/give-role.server.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { roleGrants } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { v4 as newToken } from 'uuid'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { notSureSafe } from './findings.ts'
import { tell } from './tell-a-worry.ts'

const openings = (school: SchoolAtWork) =>
  school.lease(async ({ read }) => (await read.select().from(recordOpenings)).map(({ opensTo }) => opensTo))
const mailTo = async (school: SchoolAtWork, who: string) =>
  (await school.messages()).filter(({ address }) => address.startsWith(who)).map(({ kind }) => kind)

async function nameGovernor(school: SchoolAtWork) {
  const governor = {
    governorName: 'Una Gray',
    governorTelephone: '020 7946 0000',
    governorEmail: 'una.gray@governors.example',
  }
  await school.lease(({ write }) => write((tx) => tx.update(schoolSettings).set(governor)))
}
type Person = Awaited<ReturnType<SchoolAtWork['person']>>
async function setAway(school: SchoolAtWork, by: Person, who: Person) {
  const days = { firstDay: '2026-11-17', lastDay: '2026-12-20', from: null, until: null }
  const turn = { person: who.id, kind: 'away', ...days } as const
  await school.grant(by, 'duty.manage', (grant) => addTurn(grant, { ...turn, token: newToken() }))
}

test('#1 when the last reader of a worry is suspended, whoever comes next is told and can open it', async () => {
  const school = await aSchoolAtWork()
  const { lead, office } = await school.staff()
  await tell(school, null, 'i told mr ferris and mr ali that i am sad')
  await school.workNow()
  expect(await openings(school)).toEqual([])
  await school.person('lead', 'Mrs Second')
  await school.grant(office, 'people.manage', (grant) => suspendPerson(grant, lead.id))
  await school.lease(({ write }) =>
    write((tx) => tx.update(roleGrants).set({ until: school.clock.now() }).where(eq(roleGrants.role, 'lead'))),
  )
  await school.workNow()
  expect(await openings(school)).toContain('head')
  expect(await mailTo(school, 'ms.okoro')).toEqual(['waiting'])
})

test('#7 when many worries lose their last reader at once, nobody gets a mail for each', async () => {
  const school = await aSchoolAtWork()
  const { lead, office } = await school.staff()
  for (let told = 0; told < 45; told++) await tell(school, null, `i told mr ferris and mr ali that i am sad ${told}`)
  await school.workNow()
  await school.person('lead', 'Mrs Second')
  await school.grant(office, 'people.manage', (grant) => suspendPerson(grant, lead.id))
  await school.lease(({ write }) =>
    write((tx) => tx.update(roleGrants).set({ until: school.clock.now() }).where(eq(roleGrants.role, 'lead'))),
  )
  await school.workNow()
  expect((await openings(school)).filter((opensTo) => opensTo === 'head').length).toBeGreaterThanOrEqual(45)
  // Piece by piece, so that nobody who writes waits long.
  const settled = eq(auditEntries.action, 'readers.settle')
  const pieces = await school.lease(({ read }) => read.select().from(auditEntries).where(settled))
  const waiting = pieces.map(({ after }) => (JSON.parse(after ?? '{}') as { waiting: number }).waiting)
  expect(Math.max(...waiting)).toBeLessThanOrEqual(40)
  expect(waiting.length).toBeGreaterThan(1)
  expect((await mailTo(school, 'ms.okoro')).filter((kind) => kind === 'waiting')).toHaveLength(4)
})

test('#1 a role that ends by its date is looked at when it ends', async () => {
  const school = await aSchoolAtWork()
  const head = await school.person('head', 'Ms Okoro')
  const lead = await school.person('practitioner', 'Mrs Khan')
  await school.grant(head, 'safeguarding-roles.manage', (grant) =>
    giveRole(grant, { personId: lead.id, role: 'lead', until: new Date('2026-11-17T12:00:00Z') }),
  )
  await school.raise(notSureSafe)
  await school.liveUntil('2026-11-17T09:11:00Z')
  expect(await openings(school)).toEqual([])
  await school.liveUntil('2026-11-17T12:00:00Z')
  expect(await openings(school)).toEqual(['head'])
})

test('#1 where nobody may read it alone the governor is told to come in, and those who can open it together', async () => {
  const school = await aSchoolAtWork()
  await nameGovernor(school)
  await school.person('lead', 'Mrs Khan')
  await school.person('office', 'Miss Lowe')
  await school.person('practitioner', 'Mr Bell')
  await tell(school, null, 'mrs khan hits me')
  await school.workNow()
  expect(await mailTo(school, 'una.gray')).toContain('governor')
  expect(await mailTo(school, 'miss.lowe')).toContain('together')
  expect(await mailTo(school, 'mr.bell')).toContain('together')
  expect(await mailTo(school, 'mrs.khan')).toEqual([])
  expect(JSON.stringify(await school.messages())).not.toMatch(/zebedee|khan hits|mrs khan/i)
})

test('#1 where whoever it names reads it alone, the governor hears of it', async () => {
  const school = await aSchoolAtWork()
  await nameGovernor(school)
  await school.person('lead', 'Mrs Khan')
  await tell(school, null, 'i told mrs khan that i want to kill myself')
  await school.workNow()
  expect(await mailTo(school, 'mrs.khan')).toContain('urgent')
  expect(new Set(await mailTo(school, 'una.gray'))).toEqual(new Set(['alone']))
})

test('#4 an accused head who sets the lead and deputies as away decides nothing: they are told, and so is the governor', async () => {
  const school = await aSchoolAtWork()
  await nameGovernor(school)
  const { lead, deputy, head } = await school.staff()
  await tell(school, null, 'ms okoro hits me')
  await school.workNow()
  for (const who of [lead, deputy]) await setAway(school, head, who)
  await school.workNow()
  for (const who of ['mrs.khan', 'mr.ali'])
    expect(await mailTo(school, who)).toEqual(expect.arrayContaining(['away', 'routing']))
  expect(await mailTo(school, 'una.gray')).toContain('routing')
  expect(await mailTo(school, 'ms.okoro')).toEqual([])
  school.clock.set('2026-11-17T09:12:00Z')
  await tell(school, null, 'ms okoro touched my private parts')
  await school.workNow()
  const later = (await school.told()).filter((line) => line.includes('09:12'))
  const names = later.map((line) => line.replace(/^\S+ /, ''))
  expect(new Set(names)).toEqual(new Set(['Mrs Khan', 'Mr Ali']))
})

test('#4 when lead and deputies really are away the head reads it, and stands in', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy, head } = await school.staff()
  for (const who of [lead, deputy]) await setAway(school, head, who)
  await school.workNow()
  await school.raise(notSureSafe)
  await school.workNow()
  expect(await openings(school)).toEqual(['head'])
  expect(await mailTo(school, 'ms.okoro')).toEqual(['urgent'])
})

test('#4 whoever sets themselves as away is not written to, and whoever is set by another is, once', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy } = await school.staff()
  await setAway(school, lead, lead)
  await setAway(school, lead, deputy)
  await setAway(school, lead, deputy)
  expect(await mailTo(school, 'mrs.khan')).toEqual([])
  expect(await mailTo(school, 'mr.ali')).toEqual(['away'])
})

test('#4 that somebody changes who reads tells nobody who is kept from a record that there is one', async () => {
  const seen = async (words: string) => {
    const school = await aSchoolAtWork()
    await nameGovernor(school)
    const { lead, deputy } = await school.staff()
    await tell(school, null, words)
    await school.workNow()
    const before = (await school.messages()).length
    await setAway(school, lead, lead)
    await setAway(school, lead, deputy)
    await school.workNow()
    const written = (await school.messages()).slice(before)
    const to = ({ address }: { address: string }) => address.startsWith('ms.okoro') || address.startsWith('una.gray')
    return {
      kept: written.filter((one) => !to(one)).map(({ kind, address, subject, text }) => [kind, address, subject, text]),
      opening: written.filter(to).map(({ kind, address }) => `${kind} ${address.replace(/@.*/, '')}`),
    }
  }
  const [accused, calm] = [await seen('mrs khan hits me'), await seen('i like the swings')]
  expect(accused.kept).toEqual(calm.kept)
  expect(JSON.stringify(accused.kept)).toContain('mr.ali')
  expect(calm.opening).toEqual([])
  expect(accused.opening.toSorted()).toEqual(expect.arrayContaining(['routing ms.okoro', 'routing una.gray']))
})
