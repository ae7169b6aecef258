import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reasonsOnPage } from '#app/safeguarding/alerts/queries/reasons-on-page.server.ts'
import { alertsOfChild, type ChildAlert } from '#app/safeguarding/alerts/queries/alerts-of-child.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'
import { yearWords } from '#app/school/children/year-words.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { worryList } from '#app/safeguarding/worries/queries/worry-list.server.ts'
import { ChildAlerts } from '../components/child-alerts.tsx'
import { ChildMoods } from '../components/child-moods.tsx'
import { ChildWorries } from '../components/child-worries.tsx'
import { childDays } from '../queries/child-days.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A child – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'child.read')
  const { childId } = partsOf(paths.child, args.params)
  const child = await findChild(grant, childId)
  const alerts = await alertsOfChild(grant, childId)
  await grant.recordReading('child', [childId])
  return {
    frame: await staffShell(grant),
    child,
    alerts,
    // Why a resolved one fired stands on its own page: a child's years here would make this one long.
    reasons: await reasonsOnPage(grant, alerts.filter(isOpen)),
    worries: await worryList(grant, { childId, which: 'all' }),
    days: await childDays(grant, childId),
  }
}

const isOpen = ({ state }: ChildAlert) => state !== 'resolved'

export default function ChildPage() {
  const { frame, child, alerts, reasons, worries, days } = useLoaderData<typeof loader>()
  const { id: childId, classId, className, yearGroup, firstName } = child
  const open = alerts.filter(isOpen)
  const resolved = alerts.filter((alert) => !isOpen(alert))
  return (
    <StaffPage
      {...frame}
      title={child.name}
      script={checkOnScript}
      above={[{ label: className, href: href(paths.classToday, { classId }) }]}
    >
      <p>
        <a href={href(paths.classToday, { classId })}>{className}</a>, {yearWords(yearGroup)}.{' '}
        <span className="print:hidden">
          <a href={href(paths.childPictures, { childId })}>How {firstName} signs in</a>.{' '}
          <a href={href(paths.absence, { childId })}>Mark {firstName} absent</a>
        </span>
      </p>
      <SectionHeading count={open.length}>Open alerts</SectionHeading>
      <ChildAlerts alerts={open} reasons={reasons} none="There are none that you can open." />
      {resolved.length > 0 ? (
        <details>
          <summary>Resolved alerts: {resolved.length}</summary>
          <ChildAlerts alerts={resolved} reasons={[]} none="" />
        </details>
      ) : null}
      <SectionHeading>How {firstName} has been</SectionHeading>
      <ChildMoods firstName={firstName} days={days} />
      <SectionHeading>What {firstName} told us</SectionHeading>
      <ChildWorries worries={worries} />
    </StaffPage>
  )
}
