import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertNotAboutMe } from '#app/access/scope.server.ts'
import { decideReaders, type Readers, type SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import { mustBeRead } from '#app/safeguarding/escalation/queries/must-be-read.server.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { wholeStaff } from '#app/safeguarding/escalation/queries/whole-staff.server.ts'
import { paths } from '#app/web/paths.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { people, type Role } from '#db/schema/school/people.ts'

/** A grown-up to ring, with their number if they have given one. */
export type ToReach = { readonly name: string; readonly telephone: string | null }
/** Something urgent that nobody has: whom to ring, or the page on which whoever asks opens it themselves. */
export type UrgentWaiting = { readonly ring: readonly ToReach[]; readonly openAt: string | null }

/**
 * Whom to ring because something urgent waits and nobody has it: those who can open it and are there, said once however
 * much waits for the same people. Never whom it is kept from, and nothing of what it is or whom it is about.
 */
export async function urgentWaiting(grant: Grant<'counts.read'>): Promise<UrgentWaiting[]> {
  const { read, at } = grant
  // Whoever took one has it still when more comes in.
  const isUntaken = and(sql`${alerts.state} = 'unread'`, isNull(alerts.acknowledgedBy), eq(alerts.severity, 'urgent'))
  const waiting = await read
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(isUntaken, alertNotAboutMe(grant)))
    .orderBy(asc(alerts.dueAt))
  if (waiting.length === 0) return []
  const whole = await wholeStaff(read, at)
  const around = { governor: await governorOf(read), numbers: await numbersOf(grant) }
  const found = new Map<string, UrgentWaiting>()
  for (const { id: alertId } of waiting) {
    const thing = await mustBeRead(read, { alertId })
    if (!thing) continue
    const { childId, dueAt } = thing
    const readers = decideReaders(thing, await schoolStaff(read, { childId, at, whole }), { at, dueAt })
    const isForHead = thing.audience === 'head' || readers.opensTo === 'head'
    const isMine = readers.readers.some(({ id }) => id === grant.actor.id)
    const openAt = isForHead ? paths.allegations : paths.desk
    const one = isMine ? { ring: [], openAt } : { ring: whomToRing(readers, around), openAt: null }
    found.set(JSON.stringify(one), one)
  }
  return [...found.values()]
}

type Around = {
  readonly governor: Awaited<ReturnType<typeof governorOf>>
  /** The telephone number of each grown-up who has given one. */
  readonly numbers: ReadonlyMap<string, string | null>
}

async function numbersOf({ read }: Grant): Promise<Around['numbers']> {
  const known = await read.select({ id: people.id, telephone: people.telephone }).from(people)
  return new Map(known.map(({ id, telephone }) => [id, telephone]))
}

function whomToRing({ readers }: Readers, { governor, numbers }: Around): ToReach[] {
  const inOrder = (['lead', 'deputy', 'head'] as const).flatMap((role) => readers.filter(holds(role)))
  const ring = inOrder.length > 0 ? inOrder : readers
  if (ring.length === 0 && governor)
    return [{ name: `the safeguarding governor, ${governor.name}`, telephone: governor.telephone }]
  const toReach = new Map(ring.map(({ id, name }) => [id, { name, telephone: numbers.get(id) ?? null }]))
  return [...toReach.values()]
}

const holds =
  (role: Role) =>
  ({ roles }: SchoolStaff) =>
    roles.includes(role)
