import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import type { NextOne } from '#app/ui/staff/next-one.tsx'
import { worries } from '#db/schema/safeguarding/worries.ts'
import { alertsBehind, howSerious } from './how-serious.server.ts'
import { orderOf } from './worries-wanted.server.ts'

/** The first worry this grown-up has to read, and how many are left: what they wrote down somebody else reads. */
export async function nextWorry(
  grant: Grant<'worry.read' | 'allegation.read'>,
  path: typeof paths.worry | typeof paths.headWorry,
): Promise<NextOne> {
  const [first] = await leftToRead(grant, {})
  if (!first) return null
  const { id: worryId, left } = first
  return { href: href(path, { worryId }), what: 'the most serious unread worry', left }
}

const leftToRead = preparedQuestion((grant) => {
  const isOthers = or(isNull(worries.enteredBy), ne(worries.enteredBy, grant.actor.id))
  const behind = alertsBehind(grant)
  return grant.read
    .select({ id: worries.id, left: sql<number>`count(*) over ()` })
    .from(worries)
    .leftJoin(behind, eq(behind.worryId, worries.id))
    .where(and(isNull(worries.readAt), isOthers, worryInReach(grant)))
    .orderBy(...orderOf({ which: 'unread' }, howSerious(behind)))
    .limit(1)
    .prepare()
})
