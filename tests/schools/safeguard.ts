import { randomUUID } from 'node:crypto'
import type { Actor, Grant } from '#app/access/grant.server.ts'
import type { Action } from '#app/access/policy.ts'
import { daysAfter } from '#app/school-time/civil-days.ts'
import { decideConcern } from '#app/safeguarding/concerns/commands/decide-concern.server.ts'
import { raiseConcern } from '#app/safeguarding/concerns/commands/raise-concern.server.ts'
import { markConcernRead } from '#app/safeguarding/concerns/commands/mark-concern-read.server.ts'
import { addTurn } from '#app/school/duty/commands/add-turn.server.ts'
import { writeInFile } from '#app/safeguarding/chronology/commands/write-in-file.server.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import { grantFor } from './acting.ts'
import type { BuiltSchool } from './build-school.ts'
import { momentAt } from './moments.ts'

type Day = {
  readonly day: string
  /** How many school days there are after it. */
  readonly daysLeft: number
}
type Scene = { readonly place: SchoolPlace; readonly built: BuiltSchool; readonly day: string }

const nothingMore = { childWords: null, done: null, whoKnows: null, adult: null, adultName: null } as const
const outOfNothing = { childId: null, worryId: null, alertId: null, words: null } as const

/** In the last days of its term a school passes on what worries it: one concern that is decided, one about a grown-up, one that waits. */
export async function safeguard(place: SchoolPlace, built: BuiltSchool, { day, daysLeft }: Day): Promise<void> {
  const scene = { place, built, day }
  if (daysLeft === 6) await coatOfHazel(scene)
  if (daysLeft === 2) await helperAtTheGate(scene)
  if (daysLeft === 0) {
    await coverForTheWeek(scene)
    await hungryThisMorning(scene)
  }
}

async function coatOfHazel(scene: Scene): Promise<void> {
  const [childId, teacher, lead] = [aChild(scene, 3), withRole(scene, 'practitioner'), withRole(scene, 'lead')]
  const concernId = await passOn(
    scene,
    { by: teacher, at: '15:24' },
    {
      child: childId,
      seen: 'Third day without a coat in the cold. Said they had not had breakfast. Ate two portions at lunch.',
      childWords: 'mums asleep so i get my own self ready',
      done: 'Found a coat in lost property. Rang home, no answer.',
    },
  )
  await markConcernRead(acting(scene, lead, '15:31')('concern.decide'), concernId)
  const write = (at: string, kind: 'discussion' | 'action', words: string) =>
    writeInFile(acting(scene, lead, at)('file.write'), childId, {
      ...{ token: randomUUID(), kind, words, reasons: null, occurredAt: momentAt(scene.day, at) },
    })
  await write('15:40', 'discussion', 'Talked with the class teacher. Same last winter, better once nan moved in.')
  await write('15:52', 'action', 'Rang mum again. New night shifts, nan in hospital. Breakfast club offered and taken.')
  await decideConcern(acting(scene, lead, '16:05')('concern.decide'), concernId, {
    outcome: 'early help',
    decision: 'Breakfast club from tomorrow, early help meeting next week.',
    reasons: 'Mum is willing and the cause is known. A pattern since autumn, so more than a chat.',
    notReferred: 'No sign of harm, and help has been accepted. To children’s services if it goes on for two weeks.',
  })
}

async function helperAtTheGate(scene: Scene): Promise<void> {
  const adult = { aboutAdult: 'yes', adultName: 'The new club volunteer' } as const
  await passOn(
    scene,
    { by: withRole(scene, 'practitioner'), at: '15:26', ...adult },
    {
      child: aChild(scene, 5),
      seen: 'Took hold of a child’s arm hard at the gate, and shouted close to their face.',
    },
  )
}

async function hungryThisMorning(scene: Scene): Promise<void> {
  await passOn(
    scene,
    { by: withRole(scene, 'practitioner'), at: '15:27' },
    {
      child: aChild(scene, 7),
      seen: 'Very tired, put their head down all morning. Did not want to go home at the end of the day.',
      childWords: 'can i stop here with you',
    },
  )
}

/** The first deputy is on duty, and the lead is away for a day of the week to come. */
async function coverForTheWeek(scene: Scene): Promise<void> {
  const [lead, deputy] = [withRole(scene, 'lead'), withRole(scene, 'deputy')]
  const set = (person: Actor, kind: 'on duty' | 'away', [firstDay, lastDay]: readonly [string, string]) =>
    addTurn(acting(scene, lead, '15:28')('duty.manage'), {
      ...{ person: person.id, kind, firstDay, lastDay, from: null, until: null, token: randomUUID() },
    })
  await set(deputy, 'on duty', [scene.day, daysAfter(scene.day, 7)])
  await set(lead, 'away', [daysAfter(scene.day, 4), daysAfter(scene.day, 4)])
}

type Passing = { readonly by: Actor; readonly at: string; readonly aboutAdult?: 'yes'; readonly adultName?: string }
type Said = { readonly child: string; readonly seen: string; readonly childWords?: string; readonly done?: string }

async function passOn(scene: Scene, { by, at, aboutAdult, adultName }: Passing, said: Said): Promise<string> {
  const concern = {
    ...{ ...nothingMore, ...said, token: randomUUID(), worry: null, alert: null },
    occurredAt: momentAt(scene.day, '09:10'),
    subject: aboutAdult ? ('adult' as const) : ('child' as const),
    adultName: adultName ?? null,
  }
  const concernId = await raiseConcern(acting(scene, by, at)('concern.raise'), concern, outOfNothing)
  if (concernId === null) throw new Error('a concern was passed on twice')
  return concernId
}

/** Somebody acts at a time of that day. */
function acting({ place, day }: Scene, actor: Actor, time: string) {
  return <A extends Action>(action: A): Grant<A> => grantFor(place, { actor, at: momentAt(day, time) }, action)
}

function withRole({ built }: Scene, role: 'practitioner' | 'lead' | 'deputy'): Actor {
  const found = [...built.people.values()].find(({ roles }) => roles.includes(role))
  if (!found) throw new Error(`the school has no ${role}`)
  return found
}

/** A child of the first class whom nobody planned a story for. */
function aChild({ built }: Scene, place: number): string {
  const children = built.children.filter(({ isNamed }) => !isNamed)
  return children[place % children.length]?.actor.id ?? ''
}
