import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { leavePlatform } from '#app/access/staff-door.server.ts'
import { paths } from '#app/paths.ts'

export const loader = () => redirect(paths.platformSignIn)

export async function action(args: ActionFunctionArgs) {
  return redirect(paths.platformSignIn, { headers: { 'Set-Cookie': await leavePlatform(args) } })
}
