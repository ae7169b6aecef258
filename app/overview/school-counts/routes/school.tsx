import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { StoppedClasses } from '#app/safeguarding/alerts/components/stopped-classes.tsx'
import { stoppedClasses } from '#app/safeguarding/alerts/queries/stopped-classes.server.ts'
import { CardIsOld } from '#app/safeguarding/crisis/components/card-is-old.tsx'
import { CrisesOpenNow } from '#app/safeguarding/crisis/components/crises-open-now.tsx'
import { helplineCard } from '#app/safeguarding/crisis/queries/helpline-card.server.ts'
import { openCrisisCount } from '#app/safeguarding/crisis/queries/open-crisis-count.server.ts'
import { DutyGaps } from '#app/school/duty/components/duty-gaps.tsx'
import { GovernorLine } from '#app/school/duty/components/governor-line.tsx'
import { coverGaps } from '#app/school/duty/queries/cover-gaps.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { WaitsForHead } from '#app/shell/components/waits-for-head.tsx'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import { waitsForHead } from '#app/shell/queries/waits-for-head.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Facts } from '#app/ui/staff/facts.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { counted } from '#app/words/counted.ts'
import { AlertCounts } from '../components/alert-counts.tsx'
import { CalendarNews } from '#app/overview/desk/components/calendar-news.tsx'
import { UrgentUnread } from '../components/urgent-unread.tsx'
import { calendarNews } from '#app/overview/desk/queries/calendar-news.server.ts'
import { schoolCounts } from '../queries/school-counts.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'School – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'counts.read')
  return {
    frame: await staffShell(grant, paths.school),
    waiting: await waitsForHead(grant),
    calendar: await calendarNews(grant),
    counts: await schoolCounts(grant),
    openCrises: await openCrisisCount(grant),
    stopped: await stoppedClasses(grant),
    bareDays: await coverGaps(grant),
    card: await helplineCard(grant),
    governor: await governorOf(grant.read),
  }
}

export default function SchoolPage() {
  const { frame, waiting, calendar, counts, openCrises, stopped, bareDays, card, governor } =
    useLoaderData<typeof loader>()
  const { children, classes, childrenToday, childrenThisWeek, checkInsThisWeek } = counts
  return (
    <StaffPage {...frame} title={frame.school} script={checkOnScript}>
      <CrisesOpenNow many={openCrises} />
      <WaitsForHead waiting={waiting} />
      <UrgentUnread urgent={counts.urgent} lead={counts.lead} isQuiet={(waiting?.many ?? 0) === 0} />
      <CalendarNews isCounted={false} {...calendar} />
      {counts.lead !== null ? <DutyGaps isLinked days={bareDays} /> : null}
      <StoppedClasses classes={stopped} />
      <CardIsOld card={card} />
      <GovernorLine mayChange governor={governor} />
      <Facts
        facts={[
          { label: 'Checked in today', value: `${childrenToday} of ${counted(children, 'child', 'children')}` },
          {
            label: 'Checked in this week',
            value: `${counted(childrenThisWeek, 'child', 'children')}, ${counted(checkInsThisWeek, 'check-in')}`,
          },
          { label: 'Classes', value: classes },
          { label: 'Alerts open', value: counts.openAlerts },
        ]}
      />
      <AlertCounts counts={counts.bySeverity} />
      <p className="text-small text-quiet">
        This page only shows numbers. It never shows who, or what a child told us: that is for the grown-ups who read
        it.
      </p>
    </StaffPage>
  )
}
