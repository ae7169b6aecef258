import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { leavePlatform } from '#app/access/platform-sign-in.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import SentOn from '#app/web/sent-on.tsx'

export const handle = { look: 'plain' } satisfies PageHandle

export const loader = () => redirect(paths.platformSignIn)

export async function action(args: ActionFunctionArgs) {
  return redirect(paths.platformSignIn, { headers: { 'Set-Cookie': await leavePlatform(args) } })
}

export default SentOn
