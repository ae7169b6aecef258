import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { OpenCrises } from '#app/safeguarding/crisis/components/open-crises.tsx'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { WaitsForHead } from '#app/shell/components/waits-for-head.tsx'
import { waitsForHead } from '#app/shell/queries/waits-for-head.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WorriesToRead } from '#app/safeguarding/worries/components/worries-to-read.tsx'
import { CalendarNews } from '../components/calendar-news.tsx'
import { ChildrenWaiting } from '#app/overview/to-do/components/children-waiting.tsx'
import { ConcernsToDecide } from '../components/concerns-to-decide.tsx'
import { DeskRooms } from '../components/desk-rooms.tsx'
import { LateConcerns } from '../components/late-concerns.tsx'
import { MachineNotices } from '../components/machine-notices.tsx'
import { MostUrgent } from '../components/most-urgent.tsx'
import { askedList } from '#app/overview/to-do/list-address.ts'
import { calendarNewsOnDesk } from '../queries/calendar-news.server.ts'
import { onTheDesk } from '../queries/on-the-desk.server.ts'
import { machineStatus } from '../queries/machine-status.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Safeguarding desk – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'desk.read')
  const waiting = await onTheDesk(grant, askedList(args.request))
  return {
    frame: await staffShell(grant, paths.desk),
    machine: await machineStatus(grant),
    forHead: await waitsForHead(grant),
    calendar: await calendarNewsOnDesk(grant),
    ...waiting,
  }
}

export default function DeskPage() {
  const { frame, machine, forHead, calendar, crises, children, toRead, concerns } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Safeguarding desk" script={checkOnScript}>
      <OpenCrises crises={crises} />
      <WaitsForHead waiting={forHead} />
      <LateConcerns concerns={concerns.shown} />
      <MostUrgent first={children.first} toGoTo={children.toGoTo} worries={toRead} concerns={concerns.unread} />
      <CalendarNews isCounted {...calendar} />
      <DeskRooms />
      <MachineNotices {...machine} />
      <WorriesToRead many={toRead} />
      <ChildrenWaiting list={paths.desk} waiting={children} />
      <ConcernsToDecide {...concerns} />
      {crises.length + children.all + concerns.all === 0 ? (
        <EmptyState title="You’re up to date.">
          <p>Open alerts, unread worries and undecided concerns appear here, the most urgent first.</p>
        </EmptyState>
      ) : null}
    </StaffPage>
  )
}
