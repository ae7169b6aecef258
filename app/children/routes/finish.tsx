import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { leave } from '#app/access/doorstep.server.ts'
import { paths } from '#app/paths.ts'

export const loader = () => redirect(paths.frontDoor)

/** A child has finished: they are out, and the tablet waits for the next child of the class. */
export async function action(args: ActionFunctionArgs) {
  const { cookie } = await leave(args)
  return redirect(paths.who, { headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' } })
}
