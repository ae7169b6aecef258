import { and, eq, isNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { alertInReach, worryInReach } from '#app/access/scope.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { askedToGo, lastWent, went, wentTo } from '#app/shell/queries/checked-on.server.ts'
import { alertsBehind, howSerious } from '#app/safeguarding/worries/queries/how-serious.server.ts'
import { rank } from '#db/schema/columns.ts'
import { alerts, isUnresolved, severities, type AlertState } from '#db/schema/safeguarding/alerts.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { people } from '#db/schema/school/people.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'

const none = sql<string | null>`null`

/** Every alert in reach that nobody has resolved and every worry in reach that nobody has read, as one list of what is open, in any order. Nothing of what was told. */
export const openThings = preparedQuestion((grant) => {
  const { read } = grant
  const raised = read
    .select({
      kind: sql<'alert' | 'worry'>`'alert'`,
      id: alerts.id,
      childId: alerts.childId,
      child: childName,
      classId: children.classId,
      className: classes.name,
      /** How serious it is, 1 low to 4 urgent; 0 what no tap and no rule says. */
      level: sql<number>`${rank(alerts.severity, severities)} + 1`,
      dueAt: sql<number>`${alerts.dueAt}`,
      state: sql<AlertState | null>`${alerts.state}`,
      ownerId: sql<string | null>`${alerts.acknowledgedBy}`,
      owner: sql<string | null>`${people.knownAs}`,
      ...askedToGo(grant),
      /** What the child tapped of a worry, and who wrote it down for them. */
      safe: sql<typeof worries.$inferSelect.safe>`null`,
      size: sql<typeof worries.$inferSelect.size>`null`,
      want: sql<typeof worries.$inferSelect.want>`null`,
      enteredBy: none,
    })
    .from(alerts)
    .innerJoin(children, eq(children.id, alerts.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(people, eq(people.id, alerts.acknowledgedBy))
    .leftJoin(went, lastWent(read))
    .leftJoin(wentTo, eq(wentTo.id, went.personId))
    .where(and(isUnresolved, alertInReach(grant)))
  const behind = alertsBehind(grant)
  const told = read
    .select({
      kind: sql<'alert' | 'worry'>`'worry'`,
      id: worries.id,
      childId: worries.childId,
      child: childName,
      classId: children.classId,
      className: classes.name,
      level: howSerious(behind),
      dueAt: sql<number>`${worries.dueAt}`,
      state: sql<AlertState | null>`null`,
      ownerId: none,
      owner: none,
      causedAt: sql<number | null>`null`,
      wentBy: none,
      wentAt: sql<number | null>`null`,
      safe: sql<typeof worries.$inferSelect.safe>`${worries.safe}`,
      size: sql<typeof worries.$inferSelect.size>`${worries.size}`,
      want: sql<typeof worries.$inferSelect.want>`${worries.want}`,
      enteredBy: sql<string | null>`${worries.enteredBy}`,
    })
    .from(worries)
    .innerJoin(children, eq(children.id, worries.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .leftJoin(behind, eq(behind.worryId, worries.id))
    .where(and(isNull(worries.readAt), worryInReach(grant)))
  return unionAll(raised, told).prepare()
})
