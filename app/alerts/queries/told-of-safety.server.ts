import { and, asc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isOpen } from '#app/calendar/rules.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { mailStanding } from '#db/schema/messages.ts'
import { decideReaders, withReaders } from '../ladder.ts'
import { routeOf } from '../routing.ts'
import { whoIsTold } from '../who-is-told.ts'
import { mustBeRead } from './must-be-read.server.ts'
import { openedEvidence } from './opened-evidence.server.ts'
import { schoolStaff } from './school-staff.server.ts'
import { heldAlert } from './waiting-alert.server.ts'
import { whoIsThere } from './who-is-there.server.ts'

const safetyRules = ['UN-1', 'UN-2']

/** Who has been told that a child does not feel safe, or is not sure, and whether they can know of it now. */
export type ToldOfSafety = {
  readonly names: readonly string[]
  readonly isOpen: boolean
  readonly isMailed: boolean
}

/** Where the child tapped it: in a check-in, or in a worry of its own when that was over. */
type ToldIn = { readonly checkInId: string } | { readonly worryId: string }

/** Who was told at once of what this child tapped about being safe, as the first message of it goes out. */
export async function toldOfSafety(grant: Grant<'check-in.do'>, told: ToldIn): Promise<ToldOfSafety> {
  const { read, at } = grant
  const of = 'worryId' in told ? eq(alertEvidence.worryId, told.worryId) : eq(alertEvidence.checkInId, told.checkInId)
  const open = isOpen(await schoolCalendar(read), at)
  const [mail] = await read.select().from(mailStanding)
  const rows = await read
    .select({
      alert: { id: alerts.id },
      evidence: { id: alertEvidence.id, childId: alerts.childId, found: alertEvidence.found },
    })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(inScope(grant, alerts.childId), of))
    .orderBy(asc(alertEvidence.id))
  const evidence = await openedEvidence(
    read,
    rows.map((row) => row.evidence),
  )
  const about = rows.find((_, place) => safetyRules.includes(evidence[place]?.rule ?? ''))
  const people = about ? await toldAtOnce(grant, about.alert.id) : []
  return { names: people.map(({ knownAs }) => knownAs), isOpen: open, isMailed: mail?.isSetUp !== false }
}

/** Whom the first step of an alert tells of what is new in it, or whoever has it, once they have looked. */
async function toldAtOnce(grant: Grant<'check-in.do'>, alertId: string): Promise<readonly { knownAs: string }[]> {
  const { read, at, actor } = grant
  const alert = await heldAlert(read, grant, alertId)
  const thing = await mustBeRead(read, { alertId })
  if (!alert || !thing) return []
  if (alert.state !== 'unread' && alert.owner) return [alert.owner]
  const there = await whoIsThere(read, grant, { childId: actor.id, alertId })
  const staff = await schoolStaff(read, { childId: actor.id, at })
  const decided = decideReaders(thing, staff, { at, dueAt: thing.dueAt })
  const waiting = { ...alert, opensTo: decided.opensTo }
  return withReaders(whoIsTold(waiting, { route: routeOf(alert), level: 0, there }).told, decided)
}
