import { and, asc, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { isOpen } from '#app/calendar/rules.ts'
import { alertEvidence, alerts } from '#db/schema/alerts.ts'
import { mailStanding } from '#db/schema/messages.ts'
import { peopleIn } from '../circles.ts'
import { routeOf } from '../routing.ts'
import { aboutAlerts } from './about-alerts.server.ts'
import { openedEvidence } from './opened-evidence.server.ts'
import { whoIsThere } from './who-is-there.server.ts'

const safetyRules = ['UN-1', 'UN-2']

/** Who has been told that a child does not feel safe, or is not sure, and whether they can know of it now. */
export type ToldOfSafety = {
  readonly names: readonly string[]
  readonly isOpen: boolean
  readonly isMailed: boolean
}

/** Who was told at once of what this child tapped about being safe in a check-in: those it goes to first who are there. */
export async function toldOfSafety(grant: Grant<'check-in.do'>, checkInId: string): Promise<ToldOfSafety> {
  const { read, at, actor } = grant
  const open = isOpen(await schoolCalendar(read), at)
  const [mail] = await read.select().from(mailStanding)
  const rows = await read
    .select({ alert: alerts, evidence: { id: alertEvidence.id, childId: alerts.childId, found: alertEvidence.found } })
    .from(alertEvidence)
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(inScope(grant, alerts.childId), eq(alertEvidence.checkInId, checkInId)))
    .orderBy(asc(alertEvidence.id))
  const evidence = await openedEvidence(
    read,
    rows.map((row) => row.evidence),
  )
  const about = rows.filter((_, place) => safetyRules.includes(evidence[place]?.rule ?? '')).slice(0, 1)
  const [alert] = await aboutAlerts(
    read,
    about.map((row) => row.alert),
  )
  const there = alert && (await whoIsThere(read, grant, { childId: actor.id, alertId: alert.id }))
  const told = alert && there ? peopleIn(routeOf(alert).steps[0]?.tell ?? [], there) : []
  return { names: told.map(({ knownAs }) => knownAs), isOpen: open, isMailed: mail?.isSetUp !== false }
}
