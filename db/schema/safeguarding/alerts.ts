import { inArray, sql } from 'drizzle-orm'
import { blob, index, integer, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { byEach, day, id, moment } from '../columns.ts'
import { checkIns } from '../child/check-in.ts'
import { children } from '../school/children.ts'
import { people } from '../school/people.ts'
import { alertEventKinds, dues, verdicts } from './alert-answers.ts'
import { audiences, worries } from './worries.ts'

/** From least to most serious. */
export const severities = ['low', 'medium', 'high', 'urgent'] as const
export type Severity = (typeof severities)[number]
export const alertTypes = ['safeguarding', 'wellbeing_decline', 'engagement_drop', 'positive_change'] as const
export type AlertType = (typeof alertTypes)[number]
export const alertStates = ['unread', 'acknowledged', 'in_progress', 'resolved'] as const
export type AlertState = (typeof alertStates)[number]
export const outcomes = [
  'talked with the child',
  'talked with the family',
  'support arranged',
  'passed to another agency',
  'kept an eye on it',
  'no further action',
] as const
export type Outcome = (typeof outcomes)[number]

/** Something a grown-up must look at: raised by a rule, closed by a person. Whom it is about never changes. */
export const alerts = sqliteTable(
  'alerts',
  {
    id: id(),
    childId: text('child_id')
      .notNull()
      .references(() => children.id),
    type: text('type', { enum: alertTypes }).notNull(),
    /** What kind of thing it is about and what allegation it came with, sealed with the child's key. */
    about: blob('about', { mode: 'buffer' }).notNull(),
    /** Evidence that gathers under one open alert has this in common: a keyed hash, which tells nobody anything. */
    groupKey: text('group_key').notNull(),
    severity: text('severity', { enum: severities }).notNull(),
    audience: text('audience', { enum: audiences }).notNull(),
    state: text('state', { enum: alertStates }).notNull().default('unread'),
    raisedAt: moment('raised_at').notNull(),
    /** By when someone must acknowledge it. */
    dueAt: moment('due_at').notNull(),
    /** What dueAt was counted from and how, so that it can be counted again when the calendar changes. */
    due: text('due', { enum: dues }),
    dueFrom: moment('due_from'),
    acknowledgedAt: moment('acknowledged_at'),
    acknowledgedBy: text('acknowledged_by').references(() => people.id),
    resolvedAt: moment('resolved_at'),
    resolvedBy: text('resolved_by').references(() => people.id),
    outcome: text('outcome', { enum: outcomes }),
    /** Whether the child was told what came of it. */
    childTold: integer('child_told', { mode: 'boolean' }),
    verdict: text('verdict', { enum: verdicts }),
    /** The last alert of this kind about this child: resolved longer ago than would open it again, or open to whom it names. */
    followsId: text('follows_id').references((): AnySQLiteColumn => alerts.id),
  },
  (table) => [
    index('alerts_waiting').on(table.state, table.dueAt),
    index('alerts_by_child').on(table.childId, table.raisedAt),
    uniqueIndex('alerts_one_open_of_a_kind')
      .on(table.childId, table.groupKey)
      .where(sql`${table.state} <> 'resolved'`),
    ...byEach('alerts', table.acknowledgedBy, table.resolvedBy, table.followsId),
  ],
)

/** That somebody still has to see to an alert: by the states the index of waiting alerts begins with. */
export const isUnresolved = inArray(
  alerts.state,
  alertStates.filter((state) => state !== 'resolved'),
)

/** Why an alert was raised: the rule, its version, and the reason a person reads. Never changed, never removed. */
export const alertEvidence = sqliteTable(
  'alert_evidence',
  {
    id: id(),
    alertId: text('alert_id')
      .notNull()
      .references(() => alerts.id),
    ruleVersion: text('rule_version').notNull(),
    severity: text('severity', { enum: severities }).notNull(),
    /** The rule, the reason a person reads and the answers the rule read, sealed with the child's key. */
    found: blob('found', { mode: 'buffer' }).notNull(),
    checkInId: text('check_in_id').references(() => checkIns.id),
    worryId: text('worry_id').references(() => worries.id),
    /** The last school day of a pattern over time. */
    through: day('through'),
    at: moment('at').notNull(),
  },
  (table) => [
    index('alert_evidence_by_alert').on(table.alertId),
    index('alert_evidence_by_worry').on(table.worryId),
    ...byEach('alert_evidence', table.checkInId),
  ],
)

/** What happened to an alert, by whom and when. Never changed, never removed. */
export const alertEvents = sqliteTable(
  'alert_events',
  {
    id: id(),
    alertId: text('alert_id')
      .notNull()
      .references(() => alerts.id),
    kind: text('kind', { enum: alertEventKinds }).notNull(),
    at: moment('at').notNull(),
    personId: text('person_id').references(() => people.id),
    /** What the rules said or a person wrote, sealed with the child's key. */
    written: blob('written', { mode: 'buffer' }),
  },
  (table) => [index('alert_events_by_alert').on(table.alertId, table.at), ...byEach('alert_events', table.personId)],
)
