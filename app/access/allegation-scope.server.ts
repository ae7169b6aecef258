import { and, eq, gt, gte, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { excludedForGood, recordExclusions } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { ownKey, type Reaching } from './records.server.ts'

/** A line about a child: whose, when it was written down, and by whom. */
type Line = { readonly childId: SQLiteColumn; readonly at: SQLiteColumn; readonly by: SQLiteColumn }

/** Whom a record only names is not whom it is about. */
const isAccused = (grant: Pick<Reaching, 'read' | 'actor'>) =>
  and(eq(recordExclusions.personKey, ownKey(grant)), excludedForGood)

/** Concerns of a child that are about whoever asks. */
function concernsKeptFromMe({ read, actor }: Reaching, childId: SQLiteColumn, which?: SQL) {
  return read
    .select({ id: concerns.id })
    .from(concerns)
    .innerJoin(recordExclusions, and(eq(recordExclusions.concernId, concerns.id), isAccused({ read, actor })))
    .where(and(eq(concerns.childId, childId), which))
}
const isAboutGrownUp = or(eq(concerns.audience, 'head'), eq(concerns.subject, 'adult'))

/** Alerts of a child about a grown-up that are kept from whoever asks. */
function alertsAboutMe({ read, actor }: Reaching, childId: SQLiteColumn, more?: SQL) {
  return read
    .select({ id: alerts.id })
    .from(alerts)
    .innerJoin(recordExclusions, and(eq(recordExclusions.alertId, alerts.id), isAccused({ read, actor })))
    .where(and(eq(alerts.childId, childId), eq(alerts.audience, 'head'), more))
}

/** What a child told about a grown-up that is kept from whoever asks. */
function worriesAboutMe({ read, actor }: Reaching, childId: SQLiteColumn) {
  return read
    .select({ id: worries.id })
    .from(worries)
    .innerJoin(recordExclusions, and(eq(recordExclusions.worryId, worries.id), isAccused({ read, actor })))
    .where(and(eq(worries.childId, childId), eq(worries.audience, 'head')))
}

/** Limits a query to children about whom nothing has ever been said about whoever asks. */
export function neverAllegedAbout(grant: Reaching, childId: SQLiteColumn): SQL {
  const [ofConcerns, ofAlerts] = [concernsKeptFromMe(grant, childId, isAboutGrownUp), alertsAboutMe(grant, childId)]
  return sql`(not exists ${ofConcerns} and not exists ${ofAlerts} and not exists ${worriesAboutMe(grant, childId)})`
}

/**
 * Limits a query to lines that others did not write while something about whoever asks waited for the head: who wrote them
 * may know nothing of it. Where a concern kept from the same person was open to the writer too, they said themselves what
 * their line belongs to.
 */
export function notWhileAlleged(grant: Reaching, line: Line): SQL {
  const toWriter = concernsKeptFromMe(grant, line.childId, and(isOpenAt(line), ne(concerns.audience, 'head')))
  return sql`(${neverOpenWhile(grant, line)} or exists ${toWriter})`
}

/** The same where nobody is asked what a line belongs to: limits a query to lines not written while anything about whoever asks was open. */
export function notWhileAnythingIsOpen(grant: Reaching, line: Line): SQL {
  const ofConcerns = concernsKeptFromMe(grant, line.childId, isOpenAt(line))
  return sql`(${line.by} = ${grant.actor.id} or (${neverOpenWhile(grant, line)} and not exists ${ofConcerns}))`
}

function neverOpenWhile(grant: Reaching, line: Line): SQL {
  const { childId, at, by } = line
  const ofConcerns = concernsKeptFromMe(grant, childId, and(isOpenAt(line), eq(concerns.audience, 'head')))
  const isWaiting = and(lte(alerts.raisedAt, at), or(isNull(alerts.resolvedAt), gt(alerts.resolvedAt, at)))
  const ofAlerts = alertsAboutMe(grant, childId, isWaiting)
  return sql`(${by} = ${grant.actor.id} or (not exists ${ofConcerns} and not exists ${ofAlerts}))`
}

const isOpenAt = ({ at }: Line) =>
  and(lte(concerns.raisedAt, at), or(isNull(concerns.closedAt), gt(concerns.closedAt, at)))

const aDay = 86_400_000

/**
 * Limits a query to children of whom nothing accuses whoever asks that is open, or that they told within a day: nobody is
 * sent to a child who speaks of them, whatever else the child needs.
 */
export function notAccusedNow(grant: Reaching, childId: SQLiteColumn): SQL {
  const { read, at } = grant
  const since = at instanceof Date ? new Date(at.getTime() - aDay) : sql`${at} - ${aDay}`
  // What is kept from them only because something else accuses them accuses them of nothing new.
  const isAlleged = and(eq(recordExclusions.personKey, ownKey(grant)), eq(recordExclusions.because, 'alleged'))
  const ofAlerts = read
    .select({ id: alerts.childId })
    .from(recordExclusions)
    .innerJoin(alerts, eq(alerts.id, recordExclusions.alertId))
    .where(and(isAlleged, ne(alerts.state, 'resolved')))
  const ofConcerns = read
    .select({ id: concerns.childId })
    .from(recordExclusions)
    .innerJoin(concerns, eq(concerns.id, recordExclusions.concernId))
    .where(and(isAlleged, isNull(concerns.closedAt)))
  const ofWorries = read
    .select({ id: worries.childId })
    .from(recordExclusions)
    .innerJoin(worries, eq(worries.id, recordExclusions.worryId))
    .where(and(isAlleged, gte(worries.writtenAt, since)))
  return sql`(${childId} not in ${ofAlerts} and ${childId} not in ${ofConcerns} and ${childId} not in ${ofWorries})`
}
