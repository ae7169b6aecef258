import type { Grant } from '#app/access/grant.server.ts'
import { href } from '#app/href.ts'
import type { paths } from '#app/paths.ts'
import type { NextOne } from '#app/ui/staff/next-one.tsx'
import { waitingConcerns } from './waiting-concerns.server.ts'

/** The first concern of the list that nobody has read, and how many there are. */
export async function nextConcern(
  grant: Grant<'concern.decide' | 'allegation.read'>,
  path: typeof paths.concern | typeof paths.allegation,
): Promise<NextOne> {
  const unread = (await waitingConcerns(grant)).filter(({ state }) => state === 'unread')
  const [first] = unread
  return first ? { href: href(path, { concernId: first.id }), left: unread.length } : null
}
