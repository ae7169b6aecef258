import type { Grant } from '#app/access/grant.server.ts'
import { notFound } from '#app/web/http.ts'
import { shareList } from './share-list.server.ts'

export type FoundShare = Awaited<ReturnType<typeof findShare>>

/** One time something was shared or not, or a 404 that does not say whether it exists out of reach. */
export async function findShare(grant: Grant<'share.record'>, shareId: string) {
  const [found] = await shareList(grant, { shareId })
  if (!found) throw notFound()
  return found
}
