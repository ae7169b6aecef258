import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ClosureAskedFor } from '../components/closure-asked-for.tsx'
import { closuresAskedFor, closuresDecided } from '../queries/closures-asked-for.server.ts'
import { dayInYear } from '../words.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Long closures – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'calendar.agree')
  const keepsCalendar = reach(grant.actor.roles, 'calendar.manage') !== undefined
  return {
    frame: await staffShell(grant, keepsCalendar ? paths.calendar : undefined),
    closures: await closuresAskedFor(grant),
    decided: await closuresDecided(grant),
    keepsCalendar,
  }
}

export default function LongClosuresPage() {
  const { frame, closures, decided, keepsCalendar } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Long closures" script={checkOnScript}>
      <p>
        While the school is closed, worries and alerts are due later. So a closure of more than seven weeks only counts
        once a second person has agreed to it.
      </p>
      {closures.length === 0 ? <EmptyState title="Nobody has asked for a long closure." /> : null}
      {closures.map((closure) => (
        <ClosureAskedFor key={closure.id} closure={closure} />
      ))}
      {decided.length > 0 ? (
        <>
          <SectionHeading>Decided in the last month</SectionHeading>
          <ul>
            {decided.map(({ id, first, last, by, decision, decidedBy, when }) => (
              <li key={id}>
                Closed from {dayInYear(first)} until {dayInYear(last)}, asked for by {by}: {decision} by {decidedBy}{' '}
                {when}.
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        {keepsCalendar ? (
          <a href={paths.calendar}>Back to the calendar</a>
        ) : (
          <a href={paths.home}>Back to your home page</a>
        )}
      </p>
    </StaffPage>
  )
}
