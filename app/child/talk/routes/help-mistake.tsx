import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { paths } from '#app/web/paths.ts'
import SentOn from '#app/web/sent-on.tsx'
import { recordMistake } from '#app/safeguarding/alerts/commands/record-mistake.server.ts'

export const loader = () => redirect(paths.helpNow)

export async function action(args: ActionFunctionArgs) {
  await recordMistake(await authorize(args, 'help.ask'))
  return redirect(paths.helpNow)
}

export default SentOn
