import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { markWorryRead } from '../commands/mark-worry-read.server.ts'
import { worryReadForm } from '../forms.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'worry.read')
  return redirect(href(paths.worry, partsOf(paths.worryReading, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'worry.read')
  const { worryId } = partsOf(paths.worryReading, args.params)
  const form = await readForm(args.request, worryReadForm)
  const { seen, alert: alertId } = form.ok ? form.values : { seen: null, alert: null }
  await markWorryRead(grant, worryId, { seen })
  return redirect(savedAt(alertId ? href(paths.alert, { alertId }) : href(paths.worry, { worryId }), 'worry-read'))
}

export default SentOn
