import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { CalendarGaps } from '../components/calendar-gaps.tsx'
import { ClosuresNotice } from '../components/closures-notice.tsx'
import { Month } from '../components/month.tsx'
import { usualHoursOf } from '../months.ts'
import { closuresAskedFor } from '../queries/closures-asked-for.server.ts'
import { schoolYear } from '../queries/school-year.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Which days is school open? – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'calendar.manage')
  const { searchParams } = new URL(args.request.url)
  return {
    frame: await staffShell(grant, paths.calendar),
    closures: await closuresAskedFor(grant),
    ...(await schoolYear(grant, searchParams.get('year'))),
  }
}

export default function CalendarPage() {
  const { frame, closures, year, today, gaps, months } = useLoaderData<typeof loader>()
  const usual = usualHoursOf(months)
  return (
    <StaffPage {...frame} title="Which days is school open?" script={checkOnScript}>
      <ClosuresNotice closures={closures} />
      <CalendarGaps gaps={gaps} today={today} />
      <p className="grid gap-2 justify-items-start sm:block">
        <Button href={paths.schoolDays}>Set a day or some days</Button>
        <Button look="second" href={paths.calendarImport}>
          Import term dates
        </Button>
      </p>
      <nav aria-label="School years" className="flex flex-wrap items-center justify-between mt-6">
        <a href={`${paths.calendar}?year=${year - 1}`}>
          {year - 1} to {year}
        </a>
        <h2 className="text-part font-bold">
          School year {year} to {year + 1}
        </h2>
        <a href={`${paths.calendar}?year=${year + 1}`}>
          {year + 1} to {year + 2}
        </a>
      </nav>
      <p>
        {usual === null ? null : `A day with no label is a school day, ${usual.replace('–', ' to ')}. `}A dash means the
        day has not been set. Choose a day to change it.
      </p>
      <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {months.map((month) => (
          <Month key={month.month} month={month} usual={usual ?? ''} />
        ))}
      </div>
      <p>
        <a href={paths.calendarFile}>Download the whole calendar (.ics)</a>
      </p>
      <p>
        <a href={paths.longClosures}>Long closures and decisions</a>
      </p>
    </StaffPage>
  )
}
