import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { leave } from '#app/access/doorstep.server.ts'
import { paths } from '#app/paths.ts'

export function loader() {
  return redirect(paths.home)
}

export async function action(args: ActionFunctionArgs) {
  const { cookie, wasChild } = await leave(args)
  const headers = { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' }
  return redirect(wasChild ? paths.who : paths.signIn, { headers })
}
