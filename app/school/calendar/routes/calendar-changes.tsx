import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { setSchoolDays } from '../commands/set-school-days.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { conflict } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import SentOn from '#app/web/sent-on.tsx'
import { afterSetting } from '../after-setting.ts'
import { calendarChangesForm } from '../forms.ts'
import { daysIn } from '../write-days.ts'

export const handle = { look: 'staff' } satisfies PageHandle

export async function loader(args: LoaderFunctionArgs) {
  await authorize(args, 'calendar.manage')
  return redirect(paths.calendarImport)
}

/** Makes the changes that were shown, and no others: they come as they were shown. */
export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const form = await readForm(args.request, calendarChangesForm)
  const days = daysIn(form.ok ? form.values.days : '')
  if (days === null) throw conflict('These changes cannot be read. Import the file again.')

  return redirect(afterSetting(await setSchoolDays(grant, days), days))
}

export default SentOn
