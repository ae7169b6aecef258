import { and, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { children, classStaff } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { fileEntries } from '#db/schema/safeguarding/files.ts'
import { crisisAnswers, crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { neverAllegedAbout, notWhileAlleged, notWhileAnythingIsOpen } from './allegation-scope.server.ts'
import { isHeld } from './on-roll.server.ts'
import { reach, type Action } from './policy.ts'
import { forAudience, forReaders, notAboutMe, type Reaching } from './records.server.ts'

/** The classes the actor cares for at this moment. */
export function ownClasses(grant: Reaching) {
  return grant.read
    .select({ id: classStaff.classId })
    .from(classStaff)
    .where(and(eq(classStaff.personId, grant.actor.id), isHeld(classStaff, grant.at)))
}

/** Limits a query to the children this grant reaches. Every query about a child says it. */
export function inScope(grant: Reaching, childId: SQLiteColumn): SQL {
  switch (grant.scope) {
    case 'school':
      return sql`true`
    case 'self':
      return eq(childId, grant.actor.id)
    case 'class':
      return inArray(
        childId,
        grant.read
          .select({ id: children.id })
          .from(children)
          .where(inArray(children.classId, ownClasses(grant))),
      )
  }
}

/** Limits a query to the classes this grant reaches. */
export function classInScope(grant: Reaching, classId: SQLiteColumn): SQL {
  switch (grant.scope) {
    case 'school':
      return sql`true`
    case 'class':
      return inArray(classId, ownClasses(grant))
    case 'self':
      return inArray(
        classId,
        grant.read.select({ id: children.classId }).from(children).where(eq(children.id, grant.actor.id)),
      )
  }
}

/** Limits a query to the worries this grant may open: those in reach, and those a child asked this very person to read. */
export function worryInReach(grant: Reaching): SQL {
  const usual = and(inScope(grant, worries.childId), forReaders(grant, 'worry'))
  const asked = and(eq(worries.chosenPersonId, grant.actor.id), ne(worries.audience, 'head'))
  return sql`((${usual} or ${asked}) and ${notAboutMe(grant, worries.id, 'worry')})`
}

/**
 * Limits a query to the worries that nobody has read and that whoever asks may, whatever permission the page was opened
 * with. It is what "to read" means everywhere: on the desk, in the lists and in the menu.
 */
export function worryToRead(grant: Reaching): SQL {
  const scope = reach(grant.actor.roles, 'worry.read')
  if (scope === undefined) return sql`false`
  return sql`(${isNull(worries.readAt)} and ${worryInReach({ ...grant, action: 'worry.read', scope })})`
}

/** Limits a query to the alerts that are not about the very person who asks, whatever else they may know of them. */
export function alertNotAboutMe(grant: Reaching): SQL {
  return notAboutMe(grant, alerts.id, 'alert')
}

/** Limits a query to the concerns this grant may open. Everybody may pass one on about any child; that opens none. */
export function concernInReach(grant: Reaching & { readonly action: Exclude<Action, 'concern.raise'> }): SQL {
  const usual = and(inScope(grant, concerns.childId), forReaders(grant, 'concern'))
  return sql`(${usual} and ${notAboutMe(grant, concerns.id, 'concern')})`
}

/** Limits a query to the lines of children's files this grant may open: none that belongs to a record about whoever asks. */
export function fileEntryInReach(grant: Reaching & { readonly action: Exclude<Action, 'concern.raise'> }): SQL {
  const usual = and(inScope(grant, fileEntries.childId), forAudience(grant, fileEntries.audience))
  const { childId, recordedAt: at, authorId: by, shareId, tellingId, responseId } = fileEntries
  const mine = and(grownFromNothingAboutMe(grant, fileEntries), notWhileAlleged(grant, { childId, at, by }))
  const { read } = grant
  const ofShares = read.select({ id: shares.id }).from(shares).where(shareInReach(grant))
  const ofTellings = read.select({ id: parentContacts.id }).from(parentContacts).where(parentContactInReach(grant))
  const ofCrises = read.select({ id: crisisResponses.id }).from(crisisResponses).where(crisisInReach(grant))
  const belongs = and(
    or(isNull(shareId), inArray(shareId, ofShares)),
    or(isNull(tellingId), inArray(tellingId, ofTellings)),
    or(isNull(responseId), inArray(responseId, ofCrises)),
  )
  return sql`(${usual} and ${mine} and ${belongs})`
}

type Grown = {
  readonly alertId?: SQLiteColumn
  readonly worryId?: SQLiteColumn
  readonly concernId: SQLiteColumn
}

/** Limits a query to records that grew out of nothing that is about the very person who asks. */
function grownFromNothingAboutMe(grant: Reaching, { alertId, worryId, concernId }: Grown): SQL {
  const links = [
    [alertId, 'alert'],
    [worryId, 'worry'],
    [concernId, 'concern'],
  ] as const
  const notMine = links.map(([link, kind]) => link && or(isNull(link), notAboutMe(grant, link, kind)))
  return sql`(${and(...notMine)})`
}

/** Limits a query to the crises this grant may open. */
export function crisisInReach(grant: Reaching): SQL {
  const { childId, startedAt: at, startedBy: by } = crisisResponses
  const mine = and(grownFromNothingAboutMe(grant, crisisResponses), notWhileAlleged(grant, { childId, at, by }))
  return sql`(${inScope(grant, childId)} and ${mine})`
}

/** Limits a query to what was answered in crises this grant may open, by others not while something about whoever asks was open. */
export function crisisAnswerInReach(grant: Reaching): SQL {
  const line = { childId: crisisResponses.childId, at: crisisAnswers.at, by: crisisAnswers.personId }
  return sql`(${crisisInReach(grant)} and ${notWhileAnythingIsOpen(grant, line)})`
}

/** Limits a query to the tasks this grant may open: those of no crisis or concern that is about whoever asks. */
export function followUpInReach(grant: Reaching): SQL {
  const { childId, responseId, concernId, setAt: at, ownerId: by } = followUps
  const crises = grant.read
    .select({ id: crisisResponses.id })
    .from(crisisResponses)
    .where(grownFromNothingAboutMe(grant, crisisResponses))
  const mine = and(grownFromNothingAboutMe(grant, { concernId }), notWhileAlleged(grant, { childId, at, by }))
  return sql`(${inScope(grant, childId)} and ${mine} and (${responseId} is null or ${inArray(responseId, crises)}))`
}

/**
 * Limits a query to what this grant may know of passing things on to people outside the school. That the local authority
 * designated officer was told is never for anybody who was ever said to have done something to that child.
 */
export function shareInReach(grant: Reaching): SQL {
  const { childId, concernId, recordedAt: at, recordedBy: by, recipient } = shares
  const mine = and(grownFromNothingAboutMe(grant, { concernId }), notWhileAlleged(grant, { childId, at, by }))
  const notOfMe = or(ne(recipient, 'local authority designated officer'), neverAllegedAbout(grant, childId))
  return sql`(${inScope(grant, childId)} and ${mine} and ${notOfMe})`
}

/** Limits a query to what this grant may know of telling a family. */
export function parentContactInReach(grant: Reaching): SQL {
  const { childId, concernId, decidedAt: at, decidedBy: by } = parentContacts
  const mine = and(grownFromNothingAboutMe(grant, { concernId }), notWhileAlleged(grant, { childId, at, by }))
  return sql`(${inScope(grant, childId)} and ${mine})`
}

/**
 * Limits a query to the alerts this grant may open: those in reach, and those a worry raised that a child asked this
 * very person to read. What is for the lead only stays with the lead all the same.
 */
export function alertInReach(grant: Reaching): SQL {
  const asked = grant.read
    .select({ id: alertEvidence.alertId })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .where(eq(worries.chosenPersonId, grant.actor.id))
  const reached = sql`(${inScope(grant, alerts.childId)} or ${inArray(alerts.id, asked)})`
  return sql`(${forReaders(grant, 'alert')} and ${reached} and ${alertNotAboutMe(grant)})`
}
