import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Actor } from '#app/access/grant.server.ts'
import { acknowledgeAlert } from '#app/safeguarding/alerts/commands/acknowledge-alert.server.ts'
import { noteOnAlert } from '#app/safeguarding/alerts/commands/note-on-alert.server.ts'
import { resolveAlert } from '#app/safeguarding/alerts/commands/resolve-alert.server.ts'
import { newestBehind, telling } from '#app/safeguarding/alerts/queries/behind-alert.server.ts'
import { markWorryRead } from '#app/safeguarding/worries/commands/mark-worry-read.server.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { worries, type Audience } from '#db/schema/safeguarding/worries.ts'
import { grantFor } from './acting.ts'
import type { BuiltSchool } from './build-school.ts'
import { seeded } from './seeded.ts'

const aDay = 86_400_000
const halfAnHour = 1_800_000
const notes = [
  'We had a chat at break. Will look in again tomorrow.',
  'Spoke together after registration, quietly, by the reading corner.',
  'Listened. Wrote down what was said in their own words.',
] as const

/** The lead looks at what is waiting for the lead, and takes it. */
export async function lookAfterDesk(place: SchoolPlace, built: BuiltSchool, at: Date): Promise<void> {
  await takeAlerts(place, built, { at, audiences: ['lead'] })
}

/** At the end of the day everything told that day has a reader, and what was taken some days ago is brought to an end. */
export async function lookAfterEverything(place: SchoolPlace, built: BuiltSchool, at: Date): Promise<void> {
  await takeAlerts(place, built, { at, audiences: ['lead', 'class'] })
  await readWorries(place, built, at)
  await closeAlerts(place, built, at)
}

/** Who looks after a child's record: the lead, or somebody of the child's class. */
function readerFor(built: BuiltSchool, childId: string, audience: Audience): Actor {
  const className = built.children.find(({ actor }) => actor.id === childId)?.className ?? ''
  const lead = built.plan.people.find(({ roles }) => roles.includes('lead'))
  const ofClass = built.plan.people.find(({ classes = [] }) => classes.includes(className))
  const reader = built.people.get((audience === 'lead' ? lead : ofClass)?.knownAs ?? '')
  if (!reader) throw new Error(`nobody looks after ${className}`)
  return reader
}

type Looking = { readonly at: Date; readonly audiences: readonly Audience[] }

async function takeAlerts(place: SchoolPlace, built: BuiltSchool, { at, audiences }: Looking): Promise<void> {
  const waiting = await place.tenant.read
    .select({ id: alerts.id, childId: alerts.childId, audience: alerts.audience })
    .from(alerts)
    .where(and(eq(alerts.state, 'unread'), inArray(alerts.audience, [...audiences])))
    .orderBy(asc(alerts.raisedAt), asc(alerts.id))
  for (const { id, childId, audience } of waiting) {
    const actor = readerFor(built, childId, audience)
    const grant = grantFor(place, { actor, at }, 'alert.acknowledge')
    await acknowledgeAlert(grant, id, { note: null, seen: await newestBehind(grant.read, grant, id) })
    const chance = seeded(`${childId} ${at.toISOString()}`)
    const later = new Date(at.getTime() + 240_000)
    const note = { note: chance.pick(notes), token: crypto.randomUUID() }
    if (chance.happens(70)) await noteOnAlert(grantFor(place, { actor, at: later }, 'alert.note'), id, note)
  }
}

async function readWorries(place: SchoolPlace, built: BuiltSchool, at: Date): Promise<void> {
  const unread = await place.tenant.read
    .select({
      id: worries.id,
      seen: telling,
      childId: worries.childId,
      audience: worries.audience,
      writtenAt: worries.writtenAt,
    })
    .from(worries)
    .where(isNull(worries.readAt))
    .orderBy(asc(worries.writtenAt), asc(worries.id))
  for (const { id, seen, childId, audience, writtenAt } of unread) {
    // What comes in as the day ends is read by the lead: the others are at the gate.
    const isLate = at.getTime() - writtenAt.getTime() < halfAnHour
    const actor = readerFor(built, childId, isLate ? 'lead' : audience)
    await markWorryRead(grantFor(place, { actor, at }, 'worry.read'), id, { seen })
  }
}

/** Most alerts are closed a few days after they were taken; some stay in progress, as they do. */
async function closeAlerts(place: SchoolPlace, built: BuiltSchool, at: Date): Promise<void> {
  const taken = await place.tenant.read
    .select({ id: alerts.id, childId: alerts.childId, audience: alerts.audience })
    .from(alerts)
    .where(
      and(
        inArray(alerts.state, ['acknowledged', 'in_progress']),
        lt(alerts.acknowledgedAt, new Date(at.getTime() - 2 * aDay)),
      ),
    )
    .orderBy(asc(alerts.raisedAt), asc(alerts.id))
  for (const { id, childId, audience } of taken) {
    if (!seeded(`${childId} ${at.toISOString()}`).happens(60)) continue
    const actor = readerFor(built, childId, audience)
    await resolveAlert(grantFor(place, { actor, at }, 'alert.resolve'), id, {
      done: 'Talked it through together, and told home with the child’s yes.',
      outcome: audience === 'lead' ? 'talked with the family' : 'talked with the child',
      told: 'yes',
      reason: null,
      noRecord: audience === 'lead' ? 'It was cleared up with the family the same day.' : null,
      verdict: seeded(`${id} verdict`).happens(80) ? 'right' : 'not needed',
    })
  }
}
