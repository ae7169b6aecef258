import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { absences } from '#db/schema/school/attendance.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import { children, type YearGroup } from '#db/schema/school/children.ts'
import { lowSigns } from '#db/schema/safeguarding/low-signs.ts'
import { people } from '#db/schema/school/people.ts'
import { atSchool } from '#tests/schools/acting.ts'
import { tell } from '#tests/schools/tell.ts'
import type { Telling } from '#tests/schools/telling.ts'
import { openedAlerts, openedEvidence, openedKeptFrom } from '#tests/support/opened.ts'
import { aSchoolAtWork, slug, type SchoolAtWork } from './a-school-at-work.ts'

const usual: Telling = { mood: 3, words: [], about: null, canTell: 'yes', seconds: 60 }
/** Ten plain school days: two weeks from Monday 16 November 2026. */
const days = [16, 17, 18, 19, 20, 23, 24, 25, 26, 27].map((date) => `2026-11-${date}`)
const evening = 'T18:30:00Z'

async function aSchool() {
  const school = await aSchoolAtWork({ at: '2026-11-16T08:00:00Z' })
  await school.staff()
  let numbered = 1
  async function child(firstName: string, yearGroup: YearGroup = '6') {
    const id = newId()
    const number = ++numbered
    const facts = { firstName, familyInitial: 'K', yearGroup, classId: school.classId, joinedOn: '2026-09-03' }
    await school.lease(({ write }) =>
      write((tx) => tx.insert(children).values({ id, number, createdAt: new Date('2026-09-01T08:00:00Z'), ...facts })),
    )
    return { id, yearGroup }
  }
  /** The child with whom every school at work begins is somewhere else. */
  await school.lease(({ write }) =>
    write((tx) => tx.update(children).set({ leftOn: '2026-09-04' }).where(eq(children.id, school.childId))),
  )
  await school.workNow()
  return { ...school, child }
}
type Pupil = { readonly id: string; readonly yearGroup: YearGroup }

async function tells(school: SchoolAtWork, { id, yearGroup }: Pupil, telling: Partial<Telling>): Promise<void> {
  const child = { id, name: 'a child', roles: ['child' as const] }
  await atSchool(school.schools, slug, (place) =>
    tell(place, { child, yearGroup, at: school.clock.now() }, { ...usual, ...telling }),
  )
}

/** A check-in as it would stand had nobody looked for patterns when it was finished. */
async function leavesNoTrace(school: SchoolAtWork, { id }: Pupil, mood: number): Promise<void> {
  const at = school.clock.now()
  const day = at.toISOString().replace(/T.*/, '')
  const finished = { status: 'completed', startedAt: at, completedAt: at, durationSeconds: 60, faceSet: 5 } as const
  await school.lease(({ write }) =>
    write((tx) => tx.insert(checkIns).values({ childId: id, kind: 'daily_checkin', day, mood, ...finished })),
  )
}

/** The alerts there are and why, without when. */
async function found(school: SchoolAtWork): Promise<string[]> {
  const { raised, evidence } = await school.lease(async ({ read }) => ({
    raised: await openedAlerts(read),
    evidence: await openedEvidence(read),
  }))
  return evidence
    .map(({ alertId, rule, through }) => {
      const alert = raised.find(({ id }) => id === alertId)
      return `${alert?.category}, ${alert?.severity}: ${rule} ${through ?? ''}`
    })
    .toSorted()
}

test('a decline is found when the check-in that shows it is finished, in the same change', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia')
  for (const [place, mood] of [2, 1, 2].entries()) {
    school.clock.set(`${days[place] ?? ''}T10:00:00Z`)
    expect(await found(school)).toEqual([])
    await tells(school, mia, { mood })
  }
  expect(await found(school)).toEqual(['decline, medium: WD-1 2026-11-18'])
  const [alert] = await school.lease(({ read }) => read.select().from(alerts))
  expect(alert).toMatchObject({ audience: 'class', dueAt: new Date('2026-11-19T15:30:00Z') })
  const [evidence] = await school.lease(({ read }) => read.select().from(alertEvidence))
  const last = (await school.lease(({ read }) => read.select().from(checkIns))).find(({ day }) => day === '2026-11-18')
  expect(evidence?.checkInId).toBe(last?.id)
})

test('looking when a check-in is finished and every evening finds the same as every evening alone', async () => {
  const told = [5, 5, 4, 5, 5, 2, 1, 1, 1, 2]
  async function live(say: typeof leavesNoTrace): Promise<string[]> {
    const school = await aSchool()
    const mia = await school.child('Mia')
    for (const [place, mood] of told.entries()) {
      await school.liveUntil(`${days[place] ?? ''}T10:00:00Z`)
      await say(school, mia, mood)
      await school.liveUntil(`${days[place] ?? ''}${evening}`)
    }
    return found(school)
  }
  const both = await live((school, child, mood) => tells(school, child, { mood }))
  const evenings = await live(leavesNoTrace)
  expect(both).toEqual(evenings)
  expect(both).toEqual([
    'decline, high: WD-1 2026-11-25',
    'decline, high: WD-1b 2026-11-26',
    'decline, high: WD-2 2026-11-25',
  ])
})

test('an evening that was left out is made up for on the next', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia')
  for (const [place, mood] of [2, 2, 2, 5].entries()) {
    school.clock.set(`${days[place] ?? ''}T10:00:00Z`)
    await leavesNoTrace(school, mia, mood)
  }
  await school.liveUntil(`${days[3] ?? ''}${evening}`)
  expect(await found(school)).toEqual(['decline, medium: WD-1 2026-11-18'])
})

test('looking again changes nothing', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia')
  for (const place of [0, 1, 2]) {
    school.clock.set(`${days[place] ?? ''}T10:00:00Z`)
    await tells(school, mia, { mood: 1 })
  }
  const before = await found(school)
  await school.liveUntil(`${days[2] ?? ''}${evening}`)
  await school.liveUntil(`${days[4] ?? ''}${evening}`)
  expect(await found(school)).toEqual(before)
  expect((await school.events()).filter(({ kind }) => kind === 'evidence' || kind === 'raised')).toHaveLength(
    before.length,
  )
})

test('a child who does not take part is noticed once, and again and more seriously when it goes on', async () => {
  const school = await aSchool()
  const [mia, ben, ola] = [await school.child('Mia'), await school.child('Ben'), await school.child('Ola')]
  for (const [place, day] of days.entries()) {
    await school.liveUntil(`${day}T10:00:00Z`)
    await tells(school, mia, {})
    await tells(school, ben, {})
    await school.liveUntil(`${day}${evening}`)
    const about = (await school.lease(({ read }) => read.select().from(alerts))).map(({ childId }) => childId)
    expect(about).toEqual(place < 4 ? [] : [ola.id])
    if (place === 4) expect(await found(school)).toEqual(['taking part, low: EN-1 2026-11-20'])
  }
  expect(await found(school)).toEqual(['taking part, medium: EN-1 2026-11-20', 'taking part, medium: EN-2 2026-11-27'])
})

test('days on which a child was away are not held against them', async () => {
  const school = await aSchool()
  const [mia, ben, ola] = [await school.child('Mia'), await school.child('Ben'), await school.child('Ola')]
  const teacher = await school.person('practitioner', 'Mrs Lee')
  for (const day of days.filter((_, place) => place < 5)) {
    await school.liveUntil(`${day}T10:00:00Z`)
    await tells(school, mia, {})
    await tells(school, ben, {})
  }
  await school.lease(({ write }) =>
    write((tx) =>
      tx
        .insert(absences)
        .values({ childId: ola.id, date: days[2] ?? '', markedBy: teacher.id, markedAt: school.clock.now() }),
    ),
  )
  await school.liveUntil(`${days[4] ?? ''}${evening}`)
  expect(await found(school)).toEqual([])
})

test('EN-4: a class that stops is told to the office, once, without a name, and no child has an alert', async () => {
  const school = await aSchool()
  const [mia, ben] = [await school.child('Mia'), await school.child('Ben')]
  await school.liveUntil(`${days[0] ?? ''}T10:00:00Z`)
  await tells(school, mia, {})
  await tells(school, ben, {})
  await school.liveUntil(`${days[4] ?? ''}${evening}`)
  expect(await school.told()).toEqual([])
  await school.liveUntil(`${days[8] ?? ''}${evening}`)
  expect(await school.told()).toEqual([`${days[5] ?? ''}T18:00 Miss Lowe`])
  const [message] = await school.messages()
  expect(message).toMatchObject({ kind: 'stopped' })
  expect(`${message?.subject ?? ''} ${message?.text ?? ''}`).not.toMatch(/Mia|Ben|Willow/)
  expect(await found(school)).toEqual([])
})

test('small signs in what a child writes are kept without the words, and add up', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia')
  const words = ['i feel sad today', 'i had a bad dream', 'i feel lonely']
  for (const [place, text] of words.entries()) {
    await school.liveUntil(`${days[place] ?? ''}T10:00:00Z`)
    await tells(school, mia, { worry: { words: text } })
  }
  const signs = await school.lease(async ({ read }) => {
    const rows = await read.select().from(lowSigns)
    const place = { table: 'low_signs', column: 'family' }
    const boxes = rows.map(({ id: rowId, childId, family: box }) => ({ ...place, rowId, childId, box }))
    const families = await read.vault.openEach(read, boxes)
    return rows.map(({ day }, at) => ({ day, family: families[at] }))
  })
  expect(signs.map(({ family, day }) => `${family} ${day}`)).toEqual([
    'wellbeing 2026-11-16',
    'wellbeing 2026-11-17',
    'wellbeing 2026-11-18',
  ])
  expect(JSON.stringify(signs)).not.toMatch(/sad|dream|lonely/)
  expect(await found(school)).toEqual(['adding up, medium: PT-1 2026-11-18'])
})

test('what adds up in words that speak of a grown-up is kept from that grown-up', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia')
  const words = ['i feel sad today', 'i feel lonely and Mr Ferris was off', 'i had a bad dream']
  for (const [place, text] of words.entries()) {
    await school.liveUntil(`${days[place] ?? ''}T10:00:00Z`)
    await tells(school, mia, { worry: { words: text } })
  }
  const { kept, raised, staff } = await school.lease(async ({ read }) => ({
    kept: (await openedKeptFrom(read)).filter(({ alertId }) => alertId !== null),
    raised: await openedAlerts(read),
    staff: await read.select().from(people),
  }))
  expect(raised).toMatchObject([{ category: 'adding up' }])
  expect(kept).toMatchObject([
    { alertId: raised[0]?.id, personId: staff.find(({ knownAs }) => knownAs === 'Mr Ferris')?.id },
  ])
})

test('#1 what adds up while a grown-up is accused is kept from them for good, and accuses nobody', async () => {
  const school = await aSchool()
  const mia = await school.child('Mia')
  const words = ['Mr Ferris hits me', 'i feel sad today', 'i feel lonely', 'i had a bad dream']
  for (const [place, text] of words.entries()) {
    await school.liveUntil(`${days[place] ?? ''}T10:00:00Z`)
    await tells(school, mia, { worry: { words: text } })
  }
  const { kept, raised } = await school.lease(async ({ read }) => ({
    kept: await openedKeptFrom(read),
    raised: await openedAlerts(read),
  }))
  const reasonsOf = (category: string) => {
    const ids = raised.filter((alert) => alert.category === category).map(({ id }) => id)
    return kept.filter(({ alertId }) => ids.includes(alertId ?? '')).map(({ because }) => because)
  }
  expect(reasonsOf('adding up')).toEqual(['accused elsewhere'])
  expect(reasonsOf('words: physical_abuse')).toEqual(['alleged'])
})

test('on days without school nobody is looked over, and a class is a piece of work of its own', async () => {
  const school = await aSchool()
  await school.child('Mia')
  await school.liveUntil('2026-11-16T18:30:00Z')
  const looks = async () => (await school.jobs()).filter(({ kind }) => kind === 'patterns.look')
  expect(await looks()).toMatchObject([{ payload: { classId: school.classId }, state: 'done' }])
  await school.liveUntil('2026-12-25T20:00:00Z')
  const inHoliday = (await looks()).filter(({ dedupe }) => dedupe.includes('2026-12-25'))
  expect(inHoliday).toEqual([])
})
