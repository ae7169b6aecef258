import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { suspendPerson } from '#app/school/staff/commands/suspend-person.server.ts'
import { auditEntries } from '#db/schema/audit.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { roleGrants } from '#db/schema/school/people.ts'
import { asksOfNames, asksOfStaff } from '#tests/support/asks-of-staff.ts'
import { listenToTheDriver } from '#tests/support/to-the-driver.ts'
import { aSchoolAtWork } from './a-school-at-work.ts'
import { tell } from './tell-a-worry.ts'

let heard: string[] = []
listenToTheDriver(({ sql }) => void heard.push(sql))

test('#53 a piece of seeing to who reads what asks for the grown-ups of the school once and for no child’s name, however much waits', async () => {
  const school = await aSchoolAtWork()
  const { lead, deputy, office } = await school.staff()
  for (let told = 0; told < 12; told++) await tell(school, null, `i told mr ferris and mr ali that i am sad ${told}`)
  await school.workNow()
  await school.person('lead', 'Mrs Second')
  await school.grant(office, 'people.manage', (grant) => suspendPerson(grant, lead.id))
  await school.grant(office, 'people.manage', (grant) => suspendPerson(grant, deputy.id))
  await school.lease(({ write }) =>
    write((tx) => tx.update(roleGrants).set({ until: school.clock.now() }).where(eq(roleGrants.role, 'lead'))),
  )
  const settled = eq(auditEntries.action, 'readers.settle')
  const pieces = () => school.lease(({ read }) => read.$count(auditEntries, settled))
  const before = await pieces()
  heard = []
  await school.workNow()
  const asked = { staff: asksOfStaff(heard), names: asksOfNames(heard) }
  const opened = await school.lease(({ read }) => read.$count(recordOpenings, eq(recordOpenings.opensTo, 'head')))
  expect(opened).toBeGreaterThanOrEqual(12)
  expect((await pieces()) - before).toBeGreaterThan(0)
  expect(asked).toEqual({ staff: (await pieces()) - before, names: 0 })
})
