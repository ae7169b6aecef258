import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { todayAtSchool } from '#app/access/today-at-school.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { conflict } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import SentOn from '#app/web/sent-on.tsx'
import { takingBackForm } from '../attendance-forms.ts'
import { takeBackAbsence } from '../commands/take-back-absence.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'absence.mark')
  return redirect(href(paths.absence, partsOf(paths.absenceTakingBack, args.params)))
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'absence.mark')
  const { childId } = partsOf(paths.absenceTakingBack, args.params)
  await findChild(grant, childId)
  const form = await readForm(args.request, takingBackForm(await todayAtSchool(grant)))
  if (!form.ok) throw conflict('That day cannot be read. Go back and choose it again.')

  const { date } = form.values
  await takeBackAbsence(grant, childId, date)
  return redirect(savedAt(href(paths.absence, { childId }), 'absence-removed', { first: date, last: date }))
}

export default SentOn
