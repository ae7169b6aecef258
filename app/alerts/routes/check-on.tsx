import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { answerCheckOn } from '../commands/answer-check-on.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'check-on.answer')
  return redirect(paths.checkOns)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-on.answer')
  const { alertId } = partsOf(paths.checkOn, args.params)
  await answerCheckOn(grant, alertId)
  return redirect(paths.checkOns)
}
