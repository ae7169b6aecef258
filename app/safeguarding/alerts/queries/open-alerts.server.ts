import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords, newWords } from '#app/school-time/words.ts'
import { goingOf } from '#app/shell/going-to-child.ts'
import { openedEvidence } from './opened-evidence.server.ts'
import { waitsFor } from '#app/safeguarding/escalation/waits-for.ts'
import { alertsWaiting } from './alerts-waiting.server.ts'

export type OpenAlert = Awaited<ReturnType<typeof openAlerts>>[number]
type About = { readonly classId?: string }

/** The alerts in reach that are not resolved, the most serious first, and of those the soonest due. */
export async function openAlerts(
  grant: Grant<'alert.read' | 'desk.read' | 'class.read' | 'child.read' | 'allegation.read'>,
  { classId }: About = {},
) {
  const { read, at, actor } = grant
  const calendar = await schoolCalendar(read)
  const rows = await alertsWaiting(grant, { ofClass: classId !== undefined }, { classId: classId ?? null })
  const opened = await openedEvidence(
    read,
    rows.flatMap(({ childId, evidenceId, found }) =>
      evidenceId === null || found === null ? [] : [{ id: evidenceId, childId, found }],
    ),
  )
  const reasons = new Map(opened.map(({ id, reason }) => [id, reason]))
  return rows.map(({ id, childId, child, className, severity, type, state, owner, ...alert }) => ({
    ...{ id, childId, child, className, severity, type, state, owner },
    going: goingOf({ state, ...alert }, { calendar, at }),
    reason: reasons.get(alert.evidenceId ?? '') ?? '',
    /** Whether it waits for whoever looks. */
    waits: waitsFor({ state, ownerId: alert.ownerId }, actor.id),
    /** When the latest came in that its owner has not looked at. */
    news: state === 'unread' && alert.ownerId !== null ? newWords(calendar, at, new Date(alert.latest)) : null,
    due: momentWords(calendar, at, alert.dueAt),
    isLate: state === 'unread' && alert.dueAt <= at,
  }))
}
