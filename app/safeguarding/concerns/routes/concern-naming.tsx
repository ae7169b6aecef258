import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { passOnToNamed } from '#app/safeguarding/alerts/commands/pass-on-to-named.server.ts'
import NamingPage from '#app/safeguarding/alerts/components/naming-page.tsx'
import { namingForm } from '#app/safeguarding/alerts/forms.ts'
import { namingOf, whomToChoose } from '#app/safeguarding/alerts/queries/naming.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Who a concern names – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'concern.decide')
  const { concernId } = partsOf(paths.concernNaming, args.params)
  const naming = await namingOf(grant, { concernId })
  return { frame: await staffShell(grant, paths.newConcern), naming, back: href(paths.concern, { concernId }) }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'concern.decide')
  const { concernId } = partsOf(paths.concernNaming, args.params)
  const form = await readForm(args.request, namingForm(await whomToChoose(grant, { concernId })))
  if (!form.ok) return data(form, { status: 422 })

  await passOnToNamed(grant, { concernId }, form.values.about)
  return redirect(savedAt(href(paths.concernNaming, { concernId }), 'named'))
}

export default NamingPage
