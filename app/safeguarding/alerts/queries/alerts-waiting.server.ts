import { and, asc, desc, eq, max, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { alertInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { askedToGo, lastWent, went, wentTo } from '#app/shell/queries/checked-on.server.ts'
import { rank } from '#db/schema/columns.ts'
import { alertEvidence, alerts, isUnresolved, severities } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'

const most = 200
/** Waiting alerts in the order in which somebody has to see to them: the most serious first, and of those the soonest due. */
export const mostSeriousFirst = [desc(rank(alerts.severity, severities)), asc(alerts.dueAt), asc(alerts.id)]
const evidence = alias(alertEvidence, 'gravest')

/** The alerts in reach that are not resolved, of the school or of one class, with the gravest evidence of each still sealed. */
export const alertsWaiting = preparedQuestion((grant, { ofClass }: { readonly ofClass: boolean }) => {
  const { read } = grant
  const gravest = read
    .select({ id: alertEvidence.id })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alerts.id))
    .orderBy(desc(rank(alertEvidence.severity, severities)), desc(alertEvidence.at))
    .limit(1)
  const latest = read
    .select({ at: max(alertEvidence.at) })
    .from(alertEvidence)
    .where(eq(alertEvidence.alertId, alerts.id))
  return read
    .select({
      id: alerts.id,
      childId: alerts.childId,
      child: childName,
      className: classes.name,
      severity: alerts.severity,
      type: alerts.type,
      state: alerts.state,
      dueAt: alerts.dueAt,
      owner: people.knownAs,
      ownerId: alerts.acknowledgedBy,
      latest: sql<number>`(${latest})`,
      evidenceId: evidence.id,
      found: evidence.found,
      ...askedToGo(grant),
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .leftJoin(evidence, eq(evidence.id, sql`(${gravest})`))
    .leftJoin(went, lastWent(read))
    .leftJoin(wentTo, eq(wentTo.id, went.personId))
    .where(
      and(isUnresolved, alertInReach(grant), ofClass ? eq(children.classId, sql.placeholder('classId')) : undefined),
    )
    .orderBy(...mostSeriousFirst)
    .limit(most)
    .prepare()
})
