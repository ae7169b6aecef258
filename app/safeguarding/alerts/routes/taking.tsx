import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { takeAllOfChild, type TakenTogether } from '../commands/take-all-of-child.server.ts'
import { takeAllForm } from '../forms.ts'

export const handle = { look: 'staff' } satisfies PageHandle

const saved = { one: 'alert-taken', all: 'alerts-taken', 'the rest': 'alerts-taken-rest' } as const satisfies Readonly<
  Record<TakenTogether['is'], string>
>

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'alert.acknowledge')
  return redirect(paths.home)
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'alert.acknowledge')
  const { childId } = partsOf(paths.taking, args.params)
  const form = await readForm(args.request, takeAllForm)
  const { alertId, is } = await takeAllOfChild(grant, childId, form.ok ? form.values : null)
  return redirect(savedAt(href(paths.alert, { alertId }), saved[is]))
}

export default SentOn
