import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { nameGovernor } from '#app/school/duty/commands/name-governor.server.ts'
import { governorCodes, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { tell } from './tell-a-worry.ts'

const una = { name: 'Una Gray', telephone: '020 7946 0000', email: 'una.gray@governors.example' }
const ben = { name: 'Ben Hart', telephone: '020 7946 0001', email: 'ben.hart@governors.example' }
const words = 'mrs khan hits me'

async function setGovernor(school: SchoolAtWork) {
  const governor = { governorName: una.name, governorTelephone: una.telephone, governorEmail: una.email }
  await school.lease(({ write }) => write((tx) => tx.update(schoolSettings).set(governor)))
}
const codes = (school: SchoolAtWork) => school.lease(({ read }) => read.select().from(governorCodes))
const sentTo = async (school: SchoolAtWork) =>
  (await school.messages()).map(({ kind, address }) => `${kind} ${address.replace(/@.*/, '')}`)

/** A school of one, who is the one a child speaks of. */
async function aloneAndAccused({ governor = true, platform = false } = {}) {
  const school = await aSchoolAtWork(platform ? { platform: 'help@lift.example' } : {})
  if (governor) await setGovernor(school)
  const lead = await school.person('lead', 'Mrs Khan')
  await tell(school, null, words)
  await school.workNow()
  return { school, lead }
}

test('#1 in a school of one, who is accused, the governor is mailed a code, of which only a hash is kept', async () => {
  const { school } = await aloneAndAccused()
  expect(await sentTo(school)).toEqual(['governor reads una.gray'])
  const [code, ...more] = await codes(school)
  expect(more).toEqual([])
  const mail = school.post.given.find(({ to }) => to === una.email)?.text ?? ''
  const sent = /Code: (\S+)/.exec(mail)?.[1] ?? ''
  expect(sent).toMatch(/^([2-9A-HJ-NP-Z]{4}-){5}[2-9A-HJ-NP-Z]{4}$/)
  expect(mail).toContain(`https://oakfield.example/governor/${code?.openingId}`)
  expect(JSON.stringify([await school.messages(), await codes(school)])).not.toContain(sent)
  expect(mail).not.toMatch(/khan|zebedee/i)
})

test('#1 the code is renewed every morning while nobody has read it, and not sent twice in a day', async () => {
  const { school } = await aloneAndAccused()
  await school.liveUntil('2026-11-17T15:00:00Z')
  expect(await codes(school)).toHaveLength(1)
  await school.liveUntil('2026-11-18T08:00:00Z')
  expect(await codes(school)).toHaveLength(2)
  await school.lease(({ write }) => write((tx) => tx.update(governorCodes).set({ readAt: school.clock.now() })))
  await school.liveUntil('2026-11-20T08:00:00Z')
  expect(await codes(school)).toHaveLength(2)
})

test('#1 where no governor is set the staff of The Lift hear, and naming one afterwards sends it', async () => {
  const { school, lead } = await aloneAndAccused({ governor: false, platform: true })
  expect(school.post.given.map(({ to }) => to)).toEqual(['help@lift.example'])
  expect(school.post.given[0]?.text).not.toMatch(/khan|zebedee/i)
  await school.grant(lead, 'governor.manage', (grant) => nameGovernor(grant, una))
  await school.workNow()
  expect(await sentTo(school)).toContain('governor reads una.gray')
})

test('#1 whoever it is about does not choose who reads it: whom they put aside still does', async () => {
  const { school, lead } = await aloneAndAccused()
  school.clock.set('2026-11-18T12:00:00Z')
  await school.grant(lead, 'governor.manage', (grant) => nameGovernor(grant, ben))
  await school.workNow()
  const sent = await sentTo(school)
  expect(sent).not.toContain('governor reads ben.hart')
  expect(sent.filter((one) => one === 'governor reads una.gray')).toHaveLength(2)
})

test('#1 a governor who is one of those it is about reads nothing', async () => {
  const school = await aSchoolAtWork()
  const lead = await school.person('lead', 'Mrs Khan')
  await school.lease(({ write }) =>
    write((tx) =>
      tx
        .update(schoolSettings)
        .set({ governorName: una.name, governorTelephone: una.telephone, governorEmail: lead.email }),
    ),
  )
  await tell(school, null, words)
  await school.workNow()
  expect(await codes(school)).toEqual([])
})

test('#7 a child who tells many times floods no governor, and everything is sent in the end', async () => {
  const school = await aSchoolAtWork()
  await setGovernor(school)
  await school.person('lead', 'Mrs Khan')
  for (let told = 0; told < 9; told++) await tell(school, null, `${words} ${told}`)
  await school.workNow()
  expect(await codes(school)).toHaveLength(6)
  await school.liveUntil('2026-11-17T10:30:00Z')
  const forTwo = eq(recordOpenings.opensTo, 'two together')
  const opened = await school.lease(({ read }) => read.select().from(recordOpenings).where(forTwo))
  const worries = opened.filter(({ worryId }) => worryId !== null).map(({ id }) => id)
  const sent = (await codes(school)).map(({ openingId }) => openingId)
  expect(worries).toHaveLength(9)
  expect(sent).toEqual(expect.arrayContaining(worries))
})
