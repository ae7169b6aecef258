import type { Grant } from '#app/access/grant.server.ts'
import { waitingFor } from './waiting-for.server.ts'

/** How many worries this grown-up may read that nobody has, in the whole of their reach. */
export async function worriesToRead(grant: Grant): Promise<number> {
  const { toRead } = await waitingFor(grant)
  return toRead
}
