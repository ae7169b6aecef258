import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { checkOnForm } from '../forms.ts'
import { answerCheckOn } from '../commands/answer-check-on.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'check-on.answer')
  return redirect(paths.checkOns)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'check-on.answer')
  const { alertId } = partsOf(paths.checkOn, args.params)
  const form = await readForm(args.request, checkOnForm)
  await answerCheckOn(grant, alertId)
  // Whoever is asked to check on a child may not know which alert it is about: only its own page leads back to it.
  const isFromAlert = form.ok && form.values.alert === alertId
  return redirect(savedAt(isFromAlert ? href(paths.alert, { alertId }) : paths.checkOns, 'gone-to-child'))
}

export default SentOn
