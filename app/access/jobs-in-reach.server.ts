import { and, inArray, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import { crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import type { jobs } from '#db/schema/jobs.ts'
import { recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { messages } from '#db/schema/messages.ts'
import { shares } from '#db/schema/safeguarding/sharing.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Grant } from './grant.server.ts'
import { reach } from './policy.ts'
import { waitsForTwo } from './records.server.ts'
import * as scope from './scope.server.ts'

type Work = Pick<typeof jobs.$inferSelect, 'payload'>
type Kind = {
  readonly id: SQLiteColumn
  readonly inReach: SQL | undefined
  readonly idsWhere: (which: SQL | undefined) => Promise<{ readonly id: string }[]>
}

/**
 * The pieces of work whose records are in reach of whoever asks: the lead and deputies learn nothing of work about what is
 * the head's or about themselves, and a head learns of that alone. A message is about what it was written for.
 */
export async function jobsInReach<W extends Work>(grant: Grant, work: readonly W[]): Promise<W[]> {
  if (work.length === 0) return []
  const written = await writtenFor(grant, work)
  const about = work.map(({ payload }) =>
    Object.values(payload).flatMap((value) => idsIn(`${value} ${written.get(String(value)) ?? ''}`)),
  )
  const ids = [...new Set(about.flat())]
  const [real, mine] = [new Set<string>(), new Set<string>()]
  for (const { id, inReach, idsWhere } of kindsOf(grant)) {
    const isOne = inArray(id, ids)
    for (const one of await idsWhere(isOne)) real.add(one.id)
    if (inReach) for (const one of await idsWhere(and(isOne, inReach))) mine.add(one.id)
  }
  return work.filter((_, place) => {
    const records = (about[place] ?? []).filter((id) => real.has(id))
    return records.length === 0 ? asDesk(grant) !== null : records.every((id) => mine.has(id))
  })
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const idsIn = (words: string) => words.match(anId) ?? []

/** What each message was written for, by the message's id. */
async function writtenFor({ read }: Grant, work: readonly Work[]) {
  const ids = work.flatMap(({ payload: { messageId } }) => (messageId === undefined ? [] : [String(messageId)]))
  const rows = await read
    .select({ id: messages.id, dedupe: messages.dedupe, hastens: messages.hastens })
    .from(messages)
    .where(inArray(messages.id, ids))
  return new Map(rows.map(({ id, dedupe, hastens }) => [id, `${dedupe} ${hastens ?? ''}`]))
}

const asDesk = (grant: Grant) =>
  reach(grant.actor.roles, 'desk.read') ? ({ ...grant, action: 'desk.read', scope: 'school' } as const) : null
const asHead = (grant: Grant) =>
  reach(grant.actor.roles, 'allegation.read')
    ? ({ ...grant, action: 'allegation.read', scope: 'school' } as const)
    : null

/** The records that work may be about, and which of them whoever asks may know of as what they are. */
function kindsOf(grant: Grant): Kind[] {
  const { read } = grant
  const [desk, head] = [asDesk(grant), asHead(grant)]
  const either = (limit: (as: NonNullable<typeof desk> | NonNullable<typeof head>) => SQL) =>
    or(desk ? limit(desk) : undefined, head ? limit(head) : undefined)
  return [
    {
      id: alerts.id,
      inReach: either(scope.alertInReach),
      idsWhere: (which) => read.select({ id: alerts.id }).from(alerts).where(which),
    },
    {
      id: worries.id,
      inReach: either(scope.worryInReach),
      idsWhere: (which) => read.select({ id: worries.id }).from(worries).where(which),
    },
    {
      id: concerns.id,
      inReach: either(scope.concernInReach),
      idsWhere: (which) => read.select({ id: concerns.id }).from(concerns).where(which),
    },
    {
      id: crisisResponses.id,
      inReach: desk ? scope.crisisInReach(desk) : undefined,
      idsWhere: (which) => read.select({ id: crisisResponses.id }).from(crisisResponses).where(which),
    },
    {
      id: followUps.id,
      inReach: desk ? scope.followUpInReach(desk) : undefined,
      idsWhere: (which) => read.select({ id: followUps.id }).from(followUps).where(which),
    },
    {
      id: shares.id,
      inReach: desk ? scope.shareInReach(desk) : undefined,
      idsWhere: (which) => read.select({ id: shares.id }).from(shares).where(which),
    },
    {
      id: recordOpenings.id,
      inReach: waitsForTwo(grant),
      idsWhere: (which) => read.select({ id: recordOpenings.id }).from(recordOpenings).where(which),
    },
  ]
}
