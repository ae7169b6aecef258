import { notInArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { governorCodes } from '#db/schema/safeguarding/record-exclusions.ts'
import { people } from '#db/schema/school/people.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import { aSchool } from '#tests/support/school.ts'
import { mailed } from './mailed.ts'
import { checkIn } from './tablet.ts'

const una = 'una.gray@governors.example'
const governor = { governorName: 'Una Gray', governorTelephone: '020 7946 0000', governorEmail: una }

/** A child who accuses the only grown-up of the school, and of whose calls for help the governor hears. */
async function aloneWithTheAccused() {
  const school = await aSchool()
  const willow = await school.class('Willow')
  const lead = await school.person('lead', { name: 'Rukhsana Khan', knownAs: 'Mrs Khan' })
  await school.write((tx) => tx.update(schoolSettings).set(governor))
  const tablet = await school.childIn(await school.child('Mia', { in: willow, yearGroup: '6' }))
  // Whoever opened the class for the test is nobody of the school.
  await school.write((tx) =>
    tx
      .update(people)
      .set({ status: 'suspended' })
      .where(notInArray(people.id, [lead.id])),
  )
  await checkIn(tablet, { worry: { words: 'mrs khan hits me' } })
  await mailed(school)

  /** The addresses and the codes that are mailed to the governor now. */
  async function toGovernor() {
    const mails = (await mailed(school)).filter(({ to }) => to === una)
    return mails.flatMap(({ text }) => {
      const [, openingId, code] = /governor\/([0-9a-f-]+)[^]*Code: (\S+)/.exec(text) ?? []
      return openingId === undefined || code === undefined ? [] : [{ openingId, code }]
    })
  }
  const calls = async () => {
    await tablet.submit(paths.helpNow)
    return toGovernor()
  }
  const reads = async ({ openingId, code }: { openingId: string; code: string }) => {
    const page = await school.browser().submit(href(paths.governorRead, { openingId }), { email: una, code })
    return page.status
  }
  return { school, calls, reads, toGovernor }
}

test('#1 a child who calls anew after the governor has read the first call is written about again at once', async () => {
  const { school, calls, reads } = await aloneWithTheAccused()
  const [first, ...more] = await calls()
  if (!first) throw new Error('the governor was not written to')
  expect(more).toEqual([])
  expect(await reads(first)).toBe(200)

  school.clock.forward(20)
  const [second, ...others] = await calls()
  expect(others).toEqual([])
  expect(second?.openingId).toBe(first.openingId)
  expect(second?.code).not.toBe(first.code)
  expect(await reads(first)).toBe(401)
  expect(await reads(second ?? first)).toBe(200)
})

test('#1 while the governor has not read a call, calling again sends no second code', async () => {
  const { school, calls, toGovernor } = await aloneWithTheAccused()
  expect(await calls()).toHaveLength(1)
  school.clock.forward(20)
  expect(await calls()).toEqual([])
  const codes = (await school.rows(governorCodes)).length
  school.clock.forward(1)
  expect(await toGovernor()).toEqual([])
  expect(await school.rows(governorCodes)).toHaveLength(codes)
})
