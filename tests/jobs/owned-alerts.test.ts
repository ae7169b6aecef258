import { describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { suspendPerson } from '#app/school/staff/commands/suspend-person.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { classStaff } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { aPost, aSchoolAtWork, type SchoolAtWork } from './a-school-at-work.ts'
import { bigWorry, bigWorryAtHome, low, notSureSafe, urgent } from './findings.ts'
import { tell } from './tell-a-worry.ts'

type Taker = Parameters<SchoolAtWork['grant']>[0]

async function looks(school: SchoolAtWork, alertId: string, who: Taker): Promise<void> {
  const evidence = await school.lease(({ read }) => read.select({ id: alertEvidence.id }).from(alertEvidence))
  const seen = evidence.map(({ id }) => id).toSorted()
  await school.grant(who, 'alert.acknowledge', (grant) =>
    acknowledgeAlert(grant, alertId, { note: null, seen: seen.at(-1) ?? '' }),
  )
}
const alertNow = async (school: SchoolAtWork) => (await school.lease(({ read }) => read.select().from(alerts)))[0]

/** At 09:10 something urgent, at 09:12 taken by the lead, at 10:18 the same again. */
async function takenByTheLead(finding = urgent, again = finding) {
  const post = aPost()
  const school = await aSchoolAtWork({ post: post.post })
  const staff = await school.staff()
  const alertId = await school.raise(finding)
  await school.workNow()
  school.clock.set('2026-11-17T09:12:00Z')
  await looks(school, alertId, staff.lead)
  await school.liveUntil('2026-11-17T10:18:00Z')
  const before = (await school.told()).length
  const toldSince = async () => (await school.told()).slice(before).map((line) => line.replace('2026-11-17T', ''))
  return { school, staff, alertId, toldSince, post, raiseAgain: () => school.raise(again) }
}

describe('#41 more on an alert that somebody has', () => {
  test('leaves it with them and is told to them alone', async () => {
    const { school, staff, toldSince, raiseAgain } = await takenByTheLead()
    await raiseAgain()
    await school.workNow()
    expect(await alertNow(school)).toMatchObject({
      state: 'unread',
      acknowledgedBy: staff.lead.id,
      acknowledgedAt: new Date('2026-11-17T09:12:00Z'),
      dueAt: new Date('2026-11-17T10:33:00Z'),
    })
    expect(await toldSince()).toEqual(['10:18 Mrs Khan'])
  })

  test('goes no further once they have looked, and they have had it since they first took it', async () => {
    const { school, staff, alertId, toldSince, raiseAgain } = await takenByTheLead()
    await raiseAgain()
    await school.liveUntil('2026-11-17T10:30:00Z')
    await looks(school, alertId, staff.lead)
    await school.liveUntil('2026-11-18T16:00:00Z')
    expect(await toldSince()).toEqual(['10:18 Mrs Khan'])
    const taken = { acknowledgedBy: staff.lead.id, acknowledgedAt: new Date('2026-11-17T09:12:00Z') }
    expect(await alertNow(school)).toMatchObject({ state: 'acknowledged', ...taken })
  })

  test('that they do not look at in time goes on as if nobody had it, to everybody who was left out as well', async () => {
    const { school, toldSince, raiseAgain } = await takenByTheLead()
    await raiseAgain()
    await school.liveUntil('2026-11-17T10:48:00Z')
    expect(await toldSince()).toEqual([
      '10:18 Mrs Khan',
      ...['Miss Lowe', 'Mr Ali', 'Ms Okoro'].map((who) => `10:33 ${who}`),
      ...['Miss Lowe', 'Mr Ali', 'Mrs Khan', 'Ms Okoro'].map((who) => `10:48 ${who}`),
    ])
    expect(await alertNow(school)).toMatchObject({ state: 'unread', acknowledgedBy: null, acknowledgedAt: null })
    expect((await school.events()).map(({ reason }) => reason)).toContain(
      'Mrs Khan had not looked at the new information. Message to Mr Ali, Ms Okoro and Miss Lowe.',
    )
  })

  test('that is graver is told to everybody else too, and stays with whoever may still open it', async () => {
    const { school, staff, toldSince, raiseAgain } = await takenByTheLead(bigWorry, bigWorryAtHome)
    await raiseAgain()
    await school.workNow()
    expect(await toldSince()).toEqual(['10:18 Mr Ali', '10:18 Mrs Khan'])
    expect(await alertNow(school)).toMatchObject({ severity: 'high', acknowledgedBy: staff.lead.id })
  })

  test('that its owner may no longer open goes to those who may', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    const alertId = await school.raise(bigWorry)
    await school.workNow()
    school.clock.forward(1)
    await looks(school, alertId, teacher)
    school.clock.forward(1)
    await school.raise(bigWorryAtHome)
    await school.workNow()
    expect((await school.told()).slice(1)).toEqual(['2026-11-17T09:12 Mr Ali', '2026-11-17T09:12 Mrs Khan'])
    expect(await alertNow(school)).toMatchObject({ severity: 'high', audience: 'lead', acknowledgedBy: null })
  })

  test('whose owner is not there is told at once as if nobody had it', async () => {
    const { school, staff, toldSince, raiseAgain } = await takenByTheLead()
    await school.lease(({ write }) =>
      write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, staff.lead.id))),
    )
    await raiseAgain()
    await school.workNow()
    expect(await toldSince()).toEqual(['10:18 Mr Ali'])
    expect(await alertNow(school)).toMatchObject({ acknowledgedBy: null })
  })

  test('that the post cannot deliver to its owner goes to the others at once', async () => {
    const { school, toldSince, raiseAgain, post } = await takenByTheLead()
    post.does(() => ({ state: 'failed', code: 'ECONNECTION' }))
    await raiseAgain()
    await school.workNow()
    expect(new Set(await toldSince())).toEqual(
      new Set(['Miss Lowe', 'Mr Ali', 'Mrs Khan', 'Ms Okoro'].map((who) => `10:18 ${who}`)),
    )
  })

  test('again before they have looked does not begin the time anew', async () => {
    const { school, toldSince, raiseAgain } = await takenByTheLead()
    await raiseAgain()
    await school.liveUntil('2026-11-17T10:25:00Z')
    await raiseAgain()
    await school.liveUntil('2026-11-17T10:33:00Z')
    expect(await toldSince()).toEqual([
      '10:18 Mrs Khan',
      ...['Miss Lowe', 'Mr Ali', 'Ms Okoro'].map((who) => `10:33 ${who}`),
    ])
  })

  test('that is low falls to nobody when it is late, on the list of the lead', async () => {
    const school = await aSchoolAtWork()
    const { teacher } = await school.staff()
    const alertId = await school.raise(low)
    await looks(school, alertId, teacher)
    school.clock.forward(1)
    await school.raise(low)
    expect(await alertNow(school)).toMatchObject({ state: 'unread', acknowledgedBy: teacher.id })
    await school.workNow()
    await school.liveUntil('2026-11-30T12:00:00Z')
    expect(await school.told()).toEqual(['2026-11-30T08:00 Mrs Khan'])
    expect(await alertNow(school)).toMatchObject({ state: 'unread', acknowledgedBy: null })
  })

  test('whatever came before, somebody other than a silent owner hears of it no later than when nobody has it', async () => {
    for (const finding of [urgent, notSureSafe, bigWorry]) {
      const heard: Record<string, string[]> = {}
      for (const owned of [true, false]) {
        const school = await aSchoolAtWork()
        const { lead, deputy, head, teacher } = await school.staff()
        const alertId = await school.raise(finding)
        await school.workNow()
        school.clock.forward(1)
        if (owned) {
          await looks(school, alertId, finding === bigWorry ? teacher : lead)
          school.clock.forward(1)
          await school.raise(finding)
        }
        await school.liveUntil('2026-11-19T16:00:00Z')
        const silent = finding === bigWorry ? teacher : lead
        const others = [lead, deputy, head, teacher].filter(({ id }) => id !== silent.id)
        const last = (await school.told()).filter((line) => others.some(({ knownAs }) => line.endsWith(knownAs)))
        heard[`${owned}`] = last.map((line) => line.replace(/^\S+ /, ''))
      }
      const { true: withOwner = [], false: without = [] } = heard
      expect(new Set(withOwner)).toEqual(new Set(without))
    }
  })
})

describe('#1 an alert that somebody has who can sign in no longer', () => {
  const isSuspended = async ({ school, staff }: Awaited<ReturnType<typeof takenByTheLead>>) => {
    await school.person('lead', 'Mrs Second')
    await school.grant(staff.office, 'people.manage', (grant) => suspendPerson(grant, staff.lead.id))
    await school.workNow()
  }

  test('is told to the others though a pattern that asks nobody to look came in since they took it', async () => {
    const taken = await takenByTheLead(urgent, { ...urgent, isQuiet: true })
    await taken.raiseAgain()
    await taken.school.workNow()
    expect(await alertNow(taken.school)).toMatchObject({ state: 'acknowledged' })
    expect(await taken.toldSince()).toEqual([])
    await isSuspended(taken)
    const atOnce = ['10:18 Mr Ali', '10:18 Mrs Second']
    expect(await taken.toldSince()).toEqual(atOnce)
    await taken.school.liveUntil('2026-11-17T10:33:00Z')
    expect(await taken.toldSince()).toEqual([...atOnce, '10:33 Miss Lowe', '10:33 Ms Okoro'])
  })

  test('with news they have not looked at is nobody’s: it waits for whoever is there', async () => {
    const taken = await takenByTheLead(bigWorry)
    await taken.raiseAgain()
    await taken.school.workNow()
    taken.school.clock.forward(2)
    await isSuspended(taken)
    expect(await alertNow(taken.school)).toMatchObject({ state: 'unread', acknowledgedBy: null })
    expect(await taken.toldSince()).toEqual(['10:18 Mrs Khan', '10:20 Mr Ferris'])
  })

  test('is told that day to whoever reads it, where it is low and has no steps', async () => {
    const taken = await takenByTheLead(low)
    await isSuspended(taken)
    expect(await alertNow(taken.school)).toMatchObject({ state: 'unread', acknowledgedBy: null })
    expect(await taken.toldSince()).toEqual(['10:18 Mr Ali', '10:18 Mr Ferris', '10:18 Mrs Second'])
  })

  test('waits for the others as if it were new, who are told at once, and says why', async () => {
    const { school, staff, toldSince } = await takenByTheLead()
    await school.person('lead', 'Mrs Second')
    await school.grant(staff.office, 'people.manage', (grant) => suspendPerson(grant, staff.lead.id))
    await school.workNow()
    expect(await alertNow(school)).toMatchObject({
      state: 'unread',
      acknowledgedBy: null,
      dueAt: new Date('2026-11-17T10:33:00Z'),
    })
    expect(await toldSince()).toEqual(['10:18 Mr Ali', '10:18 Mrs Second'])
    expect((await school.events()).map(({ reason }) => reason)).toContain(
      'Mrs Khan had picked this up and can no longer sign in. It is now yours to deal with.',
    )
  })

  test('stays with whoever is only away, and is handed on once', async () => {
    const { school, staff, alertId } = await takenByTheLead()
    await school.liveUntil('2026-11-18T08:00:00Z')
    expect(await alertNow(school)).toMatchObject({ state: 'acknowledged', acknowledgedBy: staff.lead.id })
    await school.lease(({ write }) =>
      write((tx) => tx.update(people).set({ status: 'suspended' }).where(eq(people.id, staff.lead.id))),
    )
    await school.liveUntil('2026-11-19T08:00:00Z')
    await looks(school, alertId, staff.deputy)
    await school.liveUntil('2026-11-20T08:00:00Z')
    expect(await alertNow(school)).toMatchObject({ state: 'acknowledged', acknowledgedBy: staff.deputy.id })
  })
})

describe('#1 an alert that somebody has who may open it no longer', () => {
  const reason = 'Mr Ferris had picked this up and can no longer open it. It is now yours to deal with.'

  /** At 09:10 a big worry, at 09:12 taken by the class teacher. */
  async function takenByTheTeacher() {
    const school = await aSchoolAtWork()
    const staff = await school.staff()
    const alertId = await school.raise(bigWorry)
    await school.workNow()
    school.clock.forward(2)
    await looks(school, alertId, staff.teacher)
    await school.liveUntil('2026-11-17T10:18:00Z')
    return { school, staff, alertId }
  }
  const isHandedOn = async (school: SchoolAtWork) => {
    expect(await alertNow(school)).toMatchObject({ state: 'unread', acknowledgedBy: null })
    expect((await school.events()).map((event) => event.reason)).toContain(reason)
  }

  test('because it is kept from them since is handed on at once', async () => {
    const { school, staff, alertId } = await takenByTheTeacher()
    const at = school.clock.now()
    await school.lease(({ write }) => write((tx) => excludeStaff(tx, { alertId }, { people: [staff.teacher.id], at })))
    await school.workNow()
    await isHandedOn(school)
    expect((await school.told()).slice(1)).toEqual(['2026-11-17T10:18 Mrs Khan'])
  })

  test('because the class is theirs no longer is handed on in the morning', async () => {
    const { school, staff } = await takenByTheTeacher()
    const until = school.clock.now()
    await school.lease(({ write }) =>
      write((tx) => tx.update(classStaff).set({ until }).where(eq(classStaff.personId, staff.teacher.id))),
    )
    await school.liveUntil('2026-11-18T08:00:00Z')
    await isHandedOn(school)
  })

  test('stays with whom the child asked to read it', async () => {
    const { school, staff, alertId } = await takenByTheTeacher()
    await school.lease(({ write }) =>
      write((tx) => tx.delete(classStaff).where(eq(classStaff.personId, staff.teacher.id))),
    )
    const worryId = await tell(school, staff.teacher)
    await school.raise(bigWorry, { worryId })
    await looks(school, alertId, staff.teacher)
    await school.liveUntil('2026-11-18T08:00:00Z')
    expect(await alertNow(school)).toMatchObject({ state: 'acknowledged', acknowledgedBy: staff.teacher.id })
  })
})
