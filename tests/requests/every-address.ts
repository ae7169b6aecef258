import { randomUUID } from 'node:crypto'
import { href } from '#app/web/href.ts'
import { paths, type Path } from '#app/web/paths.ts'
import { sessions } from '#db/schema/access.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { gardenItems } from '#db/schema/child/garden.ts'
import { jobs } from '#db/schema/jobs.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Browser } from '#tests/support/browser.ts'
import type { School } from '#tests/support/school.ts'
import { aCrisis, aDutyTurn, aJointOpening, aLongClosure, aTransfer } from './leaving-records.ts'
import { passesOn } from './passing-on.ts'
import { checkIn } from './tablet.ts'

/** Words of a child that nobody may see who may not see them. */
export const canary = 'canary-of-a-child'

/** A school with one of everything: two classes, everybody who signs in, and a child who has told something and planted something. */
export async function aFullSchool(school: School, { word = canary, childName = 'Mia' } = {}) {
  const [willow, oak] = [await school.class('Willow'), await school.class('Oak')]
  const mia = await school.child(childName, { in: willow, yearGroup: '6' })
  const people = {
    practitioner: await school.person('practitioner', { name: 'Sam Ali', cares: willow }),
    'other practitioner': await school.person('practitioner', { cares: oak }),
    deputy: await school.person('deputy'),
    lead: await school.person('lead'),
    head: await school.person('head'),
    office: await school.person('office'),
    carer: await school.person('carer'),
  }
  const tablet = await school.childIn(mia)
  await checkIn(tablet, { feeling: '2', worry: { words: word, topic: 'friends', size: 'big' } })
  await tablet.submit(paths.garden, { plant: 'oak', place: 'r1c1' })
  await school.signedIn(people.practitioner)

  const jobId = await givenUpWork(school)

  const first = (rows: readonly { readonly id: string }[]) => rows[0]?.id ?? ''
  const alertId = first(await school.rows(alerts))
  const ids = {
    classId: willow.id,
    childId: mia.id,
    alertId,
    worryId: first(await school.rows(worries)),
    jobId,
    concernId: await passesOn(school, people.practitioner, { child: mia.id, seen: word }),
    entryId: first(await school.rows(fileEntries)),
    /** What is about a grown-up, which is the head's. */
    allegedId: await passesOn(school, people.practitioner, {
      ...{ child: mia.id, seen: word, aboutAdult: 'yes', adultName: 'the swimming coach' },
    }),
    ...(await heads(school, people.practitioner, { child: mia.id, words: `the dinner lady hit me ${word}` })),
    turnId: await aDutyTurn(school, people.lead),
    transferId: await aTransfer(school, { lead: people.lead, childId: mia.id }),
    itemId: first(await school.rows(gardenItems)),
    sessionId: first((await school.rows(sessions)).filter(({ personId }) => personId === people.practitioner.id)),
    openingId: await aJointOpening(school, [people.lead, people.office]),
    proposalId: await aLongClosure(school, people.office),
    ...(await aCrisis(school, people.deputy, { childId: mia.id, alertId, word })),
  }
  return { school, mia, people, ids }
}
/** What a child said of a grown-up of the school, which is the head's: the worry and the alert it raised. */
async function heads(school: School, teacher: { id: string }, said: { child: string; words: string }) {
  const when = { day: '2026-11-17', time: '09:00', where: '' }
  await (await school.signedIn(teacher)).submit(paths.paperNote, { token: randomUUID(), ...said, ...when })
  const isHeads = ({ audience }: { readonly audience: string }) => audience === 'head'
  const [worry] = (await school.rows(worries)).filter(isHeads)
  const [alert] = (await school.rows(alerts)).filter(isHeads)
  return { headWorryId: worry?.id ?? '', headAlertId: alert?.id ?? '' }
}

/** Work that was tried too often; gives its id. */
async function givenUpWork(school: School): Promise<string> {
  const runAt = new Date(school.clock.now())
  const dead = { kind: 'queue.tidy', dedupe: 'given up', payload: {}, state: 'dead', runAt, maxAttempts: 1 } as const
  const [job] = await school.write((tx) =>
    tx
      .insert(jobs)
      .values({ ...dead, doneAt: runAt })
      .returning(),
  )
  return job?.id ?? ''
}
export type FullSchool = Awaited<ReturnType<typeof aFullSchool>>

export const askers = [
  'nobody',
  'child',
  'practitioner',
  'other practitioner',
  'deputy',
  'lead',
  'head',
  'office',
  'carer',
] as const
export type Asker = (typeof askers)[number]

/** A browser in which this asker has just signed in, or nobody has. */
export async function browserOf({ school, mia, people }: FullSchool, asker: Asker): Promise<Browser> {
  if (asker === 'nobody') return school.browser()
  return asker === 'child' ? school.childIn(mia) : school.signedIn(people[asker])
}

/** An address with the real ids of a school in it: the head's with what is the head's. */
export function addressOf(path: Path, ids: FullSchool['ids']): string {
  const { allegedId: concernId, headWorryId: worryId, headAlertId: alertId } = ids
  return href(path, path.startsWith('/allegations') ? { ...ids, concernId, worryId, alertId } : ids)
}

export const isPlatform = (path: Path) => path.startsWith('/platform')
export const schoolPaths = Object.values(paths).filter((path) => !isPlatform(path))
export const platformPaths = Object.values(paths).filter(isPlatform)

/** Addresses at which everybody sees the same, whoever they are. */
export const sameForAll: readonly Path[] = [
  paths.frontDoor,
  paths.help,
  paths.whoCanSee,
  paths.classCode,
  paths.signIn,
  paths.taken,
  paths.governorReading,
  paths.governorRead,
]
