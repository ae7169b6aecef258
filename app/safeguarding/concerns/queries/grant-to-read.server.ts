import { authorizeAlso, type RouteArgs } from '#app/access/authorize.server.ts'
import type { Grant } from '#app/access/grant.server.ts'

/** What somebody who passes a concern on may open besides: what children told, or for a head what is about a grown-up. */
export async function grantToRead(
  asked: RouteArgs,
  grant: Grant<'concern.raise'>,
): Promise<Grant<'worry.read' | 'allegation.read'> | null> {
  return (await authorizeAlso(asked, grant, 'worry.read')) ?? authorizeAlso(asked, grant, 'allegation.read')
}
