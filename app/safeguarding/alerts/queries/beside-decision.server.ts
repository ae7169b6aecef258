import { and, desc, eq, ne } from 'drizzle-orm'
import { reach } from '#app/access/policy.ts'
import { alertInReach, concernInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { people } from '#db/schema/school/people.ts'
import { severityWords, typeWords } from '../staff-words.ts'
import { lastLines, type Deciding } from './last-lines.server.ts'

const mostOpen = 5

/** The child that is decided about, and what is being decided, which does not stand beside itself. */
type About = { readonly childId: string; readonly deciding?: string }
export type BesideDecision = Awaited<ReturnType<typeof besideDecision>>

/**
 * What somebody must have in sight when they decide something about a child, as far as they may read it: what else is
 * open, and the last lines of the child's file, opened only where the page asked for their password. On the record first.
 */
export async function besideDecision(grant: Deciding, { childId, deciding = '' }: About) {
  const { read, at, actor } = grant
  await grant.recordReading('file', [childId])
  const calendar = await schoolCalendar(read)
  const isHead = grant.action.startsWith('allegation.')
  const passedOn = await read
    .select({ id: concerns.id, at: concerns.raisedAt, raiser: people.knownAs })
    .from(concerns)
    .innerJoin(people, eq(people.id, concerns.raisedBy))
    .where(
      and(
        eq(concerns.childId, childId),
        ne(concerns.state, 'closed'),
        ne(concerns.id, deciding),
        concernInReach(grant),
      ),
    )
    .orderBy(desc(concerns.raisedAt), desc(concerns.id))
    .limit(mostOpen)
  const raised = await read
    .select({ id: alerts.id, at: alerts.raisedAt, severity: alerts.severity, type: alerts.type })
    .from(alerts)
    .where(and(eq(alerts.childId, childId), ne(alerts.state, 'resolved'), ne(alerts.id, deciding), alertInReach(grant)))
    .orderBy(desc(alerts.raisedAt), desc(alerts.id))
    .limit(mostOpen)
  return {
    concerns: passedOn.map(({ id: concernId, raiser, at: moment }) => ({
      href: href(isHead ? paths.allegation : paths.concern, { concernId }),
      label: `Concern, reported ${momentWords(calendar, at, moment)} by ${raiser}`,
    })),
    alerts: raised.map(({ id: alertId, severity, type, at: moment }) => ({
      href: href(isHead ? paths.headAlert : paths.alert, { alertId }),
      label: `Alert: ${severityWords[severity]}, ${typeWords[type].toLowerCase()}, ${momentWords(calendar, at, moment)}`,
    })),
    lines: (await lastLines(grant, { childId, deciding })).map(({ at: moment, ...line }) => ({
      ...line,
      when: momentWords(calendar, at, moment),
    })),
    file: !isHead && reach(actor.roles, 'file.read') !== undefined ? href(paths.file, { childId }) : null,
  }
}
