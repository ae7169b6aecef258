import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { AlertTable } from '#app/alerts/components/alert-table.tsx'
import { waitsForMe } from '#app/alerts/staff-words.ts'
import { WaitingConcernTable } from '#app/concerns/components/waiting-concern-table.tsx'
import { OpenCrises } from '#app/crisis/components/open-crises.tsx'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { WaitsForHead } from '#app/people/components/waits-for-head.tsx'
import { waitsForHead } from '#app/people/queries/waits-for-head.server.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WorriesToRead } from '#app/worries/components/worries-to-read.tsx'
import { CalendarNews } from '../components/calendar-news.tsx'
import { DeskRooms } from '../components/desk-rooms.tsx'
import { MachineNotices } from '../components/machine-notices.tsx'
import { MostUrgent } from '../components/most-urgent.tsx'
import { calendarNewsOnDesk } from '../queries/calendar-news.server.ts'
import { onTheDesk } from '../queries/on-the-desk.server.ts'
import { machineStanding } from '../queries/machine-standing.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Safeguarding desk – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'desk.read')
  const waiting = await onTheDesk(grant)
  return {
    frame: await staffFrame(grant, paths.desk),
    machine: await machineStanding(grant),
    forHead: await waitsForHead(grant),
    calendar: await calendarNewsOnDesk(grant),
    ...waiting,
  }
}

export default function DeskPage() {
  const { frame, machine, forHead, calendar, crises, alerts, toRead, worries, concerns } =
    useLoaderData<typeof loader>()
  const untaken = alerts.filter(({ state, news }) => state === 'unread' && news === null)
  const renewed = alerts.filter(({ news }) => news !== null)
  const taken = alerts.filter(({ state }) => state !== 'unread')
  const unread = concerns.filter(({ state }) => state === 'unread')
  return (
    <StaffPage {...frame} title="Safeguarding desk" script={checkOnScript}>
      <OpenCrises crises={crises} />
      <WaitsForHead waiting={forHead} />
      <MostUrgent alert={alerts.find(waitsForMe)} worries={toRead} concerns={unread.length} />
      <CalendarNews isCounted {...calendar} />
      <DeskRooms />
      <MachineNotices {...machine} />
      {untaken.length > 0 ? <AlertTable caption={`Not picked up yet (${untaken.length})`} alerts={untaken} /> : null}
      {renewed.length > 0 ? <AlertTable caption={`New information (${renewed.length})`} alerts={renewed} /> : null}
      <WorriesToRead many={toRead} worries={worries} />
      {concerns.length > 0 ? (
        <WaitingConcernTable
          caption={`Concerns to decide: ${concerns.length}`}
          concerns={concerns}
          path={paths.concern}
        />
      ) : null}
      {taken.length > 0 ? <AlertTable caption={`Being dealt with (${taken.length})`} alerts={taken} /> : null}
      {crises.length + alerts.length + worries.length + concerns.length === 0 ? (
        <EmptyState title="You’re up to date.">
          <p>Open alerts, unread worries and undecided concerns appear here, the most urgent first.</p>
        </EmptyState>
      ) : null}
    </StaffPage>
  )
}
