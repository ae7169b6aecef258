import { and, eq, inArray, isNotNull, ne, notInArray, or, sql, type Placeholder, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import {
  governorCodes,
  jointOpenings,
  excludedForGood,
  recordExclusions,
  recordOpenings,
  type OpenedTo,
} from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { QuestionWriter, Reader } from '#db/tenants/tenants.server.ts'
import { personKey } from '#db/vault/keyed.ts'
import type { Actor, AnyAction, Grant } from './grant.server.ts'

/** As much of a permission as says whose records it reaches: of somebody now, or of whoever asks a prepared question. */
export type Reaching = Pick<Grant<AnyAction>, 'action' | 'scope'> & {
  readonly read: Reader | QuestionWriter
  readonly at: Date | Placeholder
  readonly actor: Pick<Actor, 'roles'> & { readonly id: string | Placeholder }
}

/** What stands for whoever asks, where it is kept whom a record is about. */
export const ownKey = ({ read, actor: { id } }: Pick<Reaching, 'read' | 'actor'>) =>
  'vault' in read && typeof id === 'string' ? personKey(read, id) : sql.placeholder('actorKey')

/** What may be about a grown-up, and may open to more people when nobody else is there to read it. */
const kinds = {
  worry: { id: worries.id, audience: worries.audience, kept: recordExclusions.worryId, opened: recordOpenings.worryId },
  alert: { id: alerts.id, audience: alerts.audience, kept: recordExclusions.alertId, opened: recordOpenings.alertId },
  concern: {
    id: concerns.id,
    audience: concerns.audience,
    kept: recordExclusions.concernId,
    opened: recordOpenings.concernId,
  },
} as const
export type RecordKind = keyof typeof kinds

/**
 * Limits a query to records this grant may open: what is for the lead only stays with those who reach the whole school,
 * and what is about a grown-up of the school is the head's alone.
 */
export function forAudience(grant: Reaching, audience: SQLiteColumn): SQL {
  if (grant.action.startsWith('allegation.')) return eq(audience, 'head')
  return grant.scope === 'school' ? ne(audience, 'head') : eq(audience, 'class')
}

/** The records of a kind that have opened to somebody besides their usual readers. */
function openedTo(grant: Reaching, kind: RecordKind, ...whom: readonly OpenedTo[]) {
  const { opened } = kinds[kind]
  return grant.read
    .select({ id: opened })
    .from(recordOpenings)
    .where(and(inArray(recordOpenings.opensTo, [...whom]), isNotNull(opened)))
}

/** The same for a worry, an alert or a concern, which may have opened to the head or to the lead and deputies as well. */
export function forReaders(grant: Reaching, kind: RecordKind): SQL {
  const { id, audience } = kinds[kind]
  const usual = forAudience(grant, audience)
  if (grant.scope !== 'school') return usual
  const besides = grant.action.startsWith('allegation.') ? 'head' : 'lead'
  return sql`(${usual} or ${inArray(id, openedTo(grant, kind, besides))})`
}

/** Limits a query to records that are not kept from the very person who asks. */
export function notAboutMe(grant: Reaching, record: SQLiteColumn, kind: RecordKind): SQL {
  const { kept } = kinds[kind]
  const isInForce = or(excludedForGood, notInArray(kept, openedTo(grant, kind, 'named', 'passed on')))
  const about = grant.read
    .select({ id: kept })
    .from(recordExclusions)
    .where(and(eq(recordExclusions.personKey, ownKey(grant)), isNotNull(kept), isInForce))
  return notInArray(record, about)
}

/** Limits a query to what nobody at the school may read alone, and is not about the very person who asks. */
export function waitsForTwo(grant: Reaching): SQL {
  const about = grant.read
    .select({
      id: sql`coalesce(${recordExclusions.worryId}, ${recordExclusions.alertId}, ${recordExclusions.concernId})`,
    })
    .from(recordExclusions)
    .where(and(eq(recordExclusions.personKey, ownKey(grant)), excludedForGood))
  const { opensTo, worryId, alertId, concernId } = recordOpenings
  const record = sql`coalesce(${worryId}, ${alertId}, ${concernId})`
  return sql`(${eq(opensTo, 'two together')} and ${notInArray(record, about)})`
}

/** Limits a query to the records of a kind that this very person has opened together with somebody else, or the governor with this code. */
export function openedTogether(grant: Reaching, kind: RecordKind): SQL {
  const { id, opened } = kinds[kind]
  if (grant.action === 'governor.read') {
    const withCode = grant.read
      .select({ id: opened })
      .from(recordOpenings)
      .innerJoin(governorCodes, eq(governorCodes.openingId, recordOpenings.id))
      .where(and(isNotNull(opened), eq(governorCodes.id, grant.actor.id)))
    return inArray(id, withCode)
  }
  const { askedBy, agreedBy, agreedAt } = jointOpenings
  const isMine = or(eq(askedBy, grant.actor.id), eq(agreedBy, grant.actor.id))
  const mine = grant.read
    .select({ id: opened })
    .from(recordOpenings)
    .innerJoin(jointOpenings, eq(jointOpenings.openingId, recordOpenings.id))
    .where(and(isNotNull(opened), isNotNull(agreedAt), isMine))
  return sql`(${inArray(id, mine)} and ${notAboutMe(grant, id, kind)})`
}
