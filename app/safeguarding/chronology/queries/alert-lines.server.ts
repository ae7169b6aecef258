import { and, eq, inArray } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { kindInWords } from '#app/safeguarding/alerts/kind-words.ts'
import { aboutAlerts } from '#app/safeguarding/escalation/queries/about-alerts.server.ts'
import { eventWords, outcomeWords, severityWords, typeWords } from '#app/safeguarding/alerts/staff-words.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { alertEvents, alerts } from '#db/schema/safeguarding/alerts.ts'
import { people } from '#db/schema/school/people.ts'
import type { Line } from '../line.ts'
import { decryptField } from '#app/access/decrypt-field.server.ts'

type Alert = typeof alerts.$inferSelect

/** Some of what happened to a child's alerts, as lines of their chronology: raised and why, taken, noted, resolved with what outcome. */
export async function alertLines(
  grant: Grant<'file.read' | 'file.write'>,
  childId: string,
  ids: readonly string[],
): Promise<Line[]> {
  const rows = await grant.read
    .select({ event: alertEvents, alert: alerts, who: people.knownAs })
    .from(alertEvents)
    .innerJoin(alerts, eq(alerts.id, alertEvents.alertId))
    .leftJoin(people, eq(people.id, alertEvents.personId))
    .where(and(inArray(alertEvents.id, [...ids]), eq(alerts.childId, childId), alertInReach(grant)))
  const about = await aboutAlerts(
    grant.read,
    rows.map(({ alert }) => alert),
  )
  const kinds = new Map(about.map(({ id, category }) => [id, kindInWords({ category })]))
  return Promise.all(
    rows.map(async ({ event: { id, kind, at, written: box }, alert, who }): Promise<Line> => {
      const place = { table: 'alert_events', column: 'written', rowId: id }
      const opened = box && (await decryptField(grant, { ...place, childId, box }))
      return {
        ...{ id, kind: 'alert', occurredAt: at, recordedAt: at, isVerbatim: false, correctsId: null },
        what: `Alert: ${eventWords[kind]}`,
        who: who ?? 'The Lift',
        words: opened,
        isDamaged: box !== null && opened === null,
        facts: factsOf(kind, { ...alert, about: kinds.get(alert.id) ?? '' }),
        links: [{ label: 'The alert', href: href(paths.alert, { alertId: alert.id }) }],
      }
    }),
  )
}

type Told = Omit<Alert, 'about'> & { readonly about: string }

function factsOf(kind: string, { severity, type, outcome, childTold, about }: Told): string[] {
  const which = `About: ${about}.`
  if (kind === 'raised')
    return [`${which} ${typeWords[type]}. Highest level: ${severityWords[severity].toLowerCase()}.`]
  if (kind !== 'resolved' || outcome === null) return [which]
  return [`${which} Outcome: ${outcomeWords[outcome]}. The child has ${childTold ? 'been told' : 'not been told'}.`]
}
