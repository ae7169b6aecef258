import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/access/pending-sign-in.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import SentOn from '#app/web/sent-on.tsx'

export const handle = { look: 'child' } satisfies PageHandle

export const loader = () => redirect(paths.frontDoor)

/** A child has finished: they are out, and the tablet waits for the next child of the class. */
export async function action(args: ActionFunctionArgs) {
  const { cookie, unsent } = await signOut(args)
  return redirect(unsent ? `${paths.classCode}?unsent=${unsent}` : paths.who, { headers: { 'Set-Cookie': cookie } })
}

export default SentOn
