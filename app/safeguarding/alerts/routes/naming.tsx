import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { passOnToNamed } from '../commands/pass-on-to-named.server.ts'
import NamingPage from '../components/naming-page.tsx'
import { namingForm } from '../forms.ts'
import { namingOf, whomToChoose } from '../queries/naming.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Who an alert names – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'alert.read')
  const { alertId } = partsOf(paths.alertNaming, args.params)
  const naming = await namingOf(grant, { alertId })
  return { frame: await staffShell(grant), naming, back: href(paths.alert, { alertId }) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'alert.read')
  const { alertId } = partsOf(paths.alertNaming, args.params)
  const form = await readForm(args.request, namingForm(await whomToChoose(grant, { alertId })))
  if (!form.ok) return data(form, { status: 422 })

  await passOnToNamed(grant, { alertId }, form.values.about)
  return redirect(savedAt(href(paths.alertNaming, { alertId }), 'named'))
}

export default NamingPage
