import { and, count, isNull, ne, or } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { keptQuestion } from '#app/access/kept-question.server.ts'
import { worryInReach } from '#app/access/scope.server.ts'
import { href } from '#app/href.ts'
import type { paths } from '#app/paths.ts'
import type { NextOne } from '#app/ui/staff/next-one.tsx'
import { worries } from '#db/schema/worries.ts'
import { worriesShown } from '../pages.ts'
import { worryList } from './worry-list.server.ts'

/** The first worry of the list this grown-up has to read, and how many are left: what they wrote down somebody else reads. */
export async function nextWorry(
  grant: Grant<'worry.read' | 'allegation.read'>,
  path: typeof paths.worry | typeof paths.headWorry,
): Promise<NextOne> {
  const list = await worryList(grant, { which: 'unread', most: worriesShown })
  const first = list.find(({ isMine }) => !isMine)
  if (!first) return null
  const [left] = await leftToRead(grant, {})
  return { href: href(path, { worryId: first.id }), left: left?.many ?? 0 }
}

const leftToRead = keptQuestion((grant) => {
  const isOthers = or(isNull(worries.enteredBy), ne(worries.enteredBy, grant.actor.id))
  return grant.read
    .select({ many: count() })
    .from(worries)
    .where(and(isNull(worries.readAt), isOthers, worryInReach(grant)))
    .prepare()
})
