import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/access/authorize.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { asCalendarFile } from '../write-days.ts'

/** The whole calendar as a file to keep, or to bring in somewhere else. */
export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const { days } = await schoolCalendar(grant.read)
  const dated = [...days].map(([date, day]) => ({ date, ...day }))
  const file = asCalendarFile(dated, { host: new URL(args.request.url).hostname, at: grant.at })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="school-days.ics"',
    },
  })
}
