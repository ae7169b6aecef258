import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/access/pending-sign-in.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import SentOn from '#app/web/sent-on.tsx'

export const handle = { look: 'staff' } satisfies PageHandle

export function loader() {
  return redirect(paths.home)
}

export async function action(args: ActionFunctionArgs) {
  const { cookie, wasChild } = await signOut(args)
  return redirect(wasChild ? paths.who : paths.signIn, { headers: { 'Set-Cookie': cookie } })
}

export default SentOn
