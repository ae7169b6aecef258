import { expect, test } from 'vitest'
import { setSchoolDays } from '#app/school/calendar/commands/set-school-days.server.ts'
import { dueTimeMoves, type DayKind } from '#db/schema/school/calendar.ts'
import { aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { notSureSafe, talkToday, urgent } from './findings.ts'
import { tell } from './tell-a-worry.ts'

type Staff = Awaited<ReturnType<SchoolAtWork['staff']>>

async function set(school: SchoolAtWork, { office }: Staff, [date, kind]: [string, DayKind]): Promise<void> {
  const day = { date, kind, opens: '08:45', closes: '15:30' }
  await school.grant(office, 'calendar.manage', (grant) => setSchoolDays(grant, [day]))
  await school.workNow()
}
const moves = (school: SchoolAtWork) => school.lease(({ read }) => read.select().from(dueTimeMoves))
const moved = async (school: SchoolAtWork) => (await school.messages()).filter(({ kind }) => kind === 'moved')

test('#3 lead and head are told by mail when a change to the calendar moves due times out, once and without a name', async () => {
  const school = await aSchoolAtWork()
  const staff = await school.staff()
  await tell(school)
  await school.raise(notSureSafe)
  await school.raise({ ...talkToday, category: 'other' })
  await set(school, staff, ['2026-11-17', 'closure'])
  expect(await moves(school)).toMatchObject([{ alerts: 2, worries: 1, concerns: 0 }])
  const mails = await moved(school)
  expect(mails.map(({ personId }) => personId).toSorted()).toEqual([staff.lead.id, staff.head.id].toSorted())
  for (const { subject, text } of mails) expect(`${subject} ${text}`).not.toMatch(/Zebedee|alert|worr/)
})

test('#3 nobody is told when nothing moves out: nothing waits, it goes by the clock, or it is due earlier', async () => {
  const school = await aSchoolAtWork()
  const staff = await school.staff()
  await set(school, staff, ['2026-11-18', 'inset'])
  await school.raise(urgent)
  await set(school, staff, ['2026-11-19', 'inset'])
  await school.raise(notSureSafe)
  await set(school, staff, ['2026-11-18', 'school'])
  expect(await moves(school)).toEqual([])
  expect(await moved(school)).toEqual([])
})

test('#3 twenty changes in a row are a few mails and not twenty', async () => {
  const school = await aSchoolAtWork()
  const staff = await school.staff()
  await school.raise(notSureSafe)
  for (let round = 0; round < 10; round++) {
    await set(school, staff, ['2026-11-17', 'closure'])
    await set(school, staff, ['2026-11-17', 'school'])
  }
  expect(await moves(school)).toHaveLength(10)
  expect((await moved(school)).filter(({ personId }) => personId === staff.lead.id).length).toBeLessThan(6)
})

test('#43 what is due in time again is taken off what the desk says is due later', async () => {
  const school = await aSchoolAtWork()
  const staff = await school.staff()
  await tell(school)
  await school.raise(notSureSafe)
  await set(school, staff, ['2026-11-17', 'closure'])
  expect(await moves(school)).toMatchObject([{ alerts: 1, worries: 1 }])
  await set(school, staff, ['2026-11-17', 'school'])
  expect(await moves(school)).toMatchObject([{ alerts: 0, worries: 0, concerns: 0 }])
})
