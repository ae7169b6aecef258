import { redirect } from '@remix-run/node'
import type { Grant } from '#app/access/grant.server.ts'
import { paths } from '#app/web/paths.ts'
import { myCheckIn, type MyCheckIn } from './my-check-in.server.ts'

/** The check-in a child is in the middle of, or back to Today to begin one. */
export async function findMyCheckIn(grant: Grant<'check-in.do'>): Promise<MyCheckIn> {
  const current = await myCheckIn(grant)
  if (!current) throw redirect(paths.today)
  return current
}
