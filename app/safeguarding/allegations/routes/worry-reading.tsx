import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { worryReadForm } from '#app/safeguarding/worries/forms.ts'
import { markWorryRead } from '#app/safeguarding/worries/commands/mark-worry-read.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'allegation.decide')
  return redirect(href(paths.headWorry, partsOf(paths.headWorryReading, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { worryId } = partsOf(paths.headWorryReading, args.params)
  const form = await readForm(args.request, worryReadForm)
  const { seen, alert: alertId } = form.ok ? form.values : { seen: null, alert: null }
  await markWorryRead(grant, worryId, { seen })
  return redirect(
    savedAt(alertId ? href(paths.headAlert, { alertId }) : href(paths.headWorry, { worryId }), 'worry-read'),
  )
}

export default SentOn
