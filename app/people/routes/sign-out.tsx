import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { leave } from '#app/access/doorstep.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import SentOn from '#app/sent-on.tsx'

export const handle = { look: 'staff' } satisfies PageHandle

export function loader() {
  return redirect(paths.home)
}

export async function action(args: ActionFunctionArgs) {
  const { cookie, wasChild } = await leave(args)
  const headers = { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' }
  return redirect(wasChild ? paths.who : paths.signIn, { headers })
}

export default SentOn
