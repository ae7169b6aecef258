import { and, asc, eq, sql } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { preparedQuestion } from '#app/access/prepared-question.server.ts'
import type { Reaching } from '#app/access/records.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import type { NextOne } from '#app/ui/staff/next-one.tsx'
import { concerns } from '#db/schema/safeguarding/concerns.ts'

type Reads = 'concern.decide' | 'allegation.read'

/** The first concern that nobody has read, the soonest due, and how many there are. */
export async function nextConcern(
  grant: Grant<Reads>,
  path: typeof paths.concern | typeof paths.allegation,
): Promise<NextOne> {
  const [first] = await unread(grant, {})
  if (!first) return null
  const { id: concernId, left } = first
  return { href: href(path, { concernId }), what: 'the unread concern due first', left }
}

const unread = preparedQuestion((grant: Reaching & { readonly action: Reads }) =>
  grant.read
    .select({ id: concerns.id, left: sql<number>`count(*) over ()` })
    .from(concerns)
    .where(and(eq(concerns.state, 'unread'), concernInReach(grant)))
    .orderBy(asc(concerns.dueAt), asc(concerns.id))
    .limit(1)
    .prepare(),
)
