import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { worriesToRead } from '#app/shell/queries/worries-to-read.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WorriesToRead } from '#app/safeguarding/worries/components/worries-to-read.tsx'
import { GoToNow } from '../components/go-to-now.tsx'
import { ChildrenWaiting } from '../components/children-waiting.tsx'
import { askedList } from '../list-address.ts'
import { childrenWaiting } from '../queries/children-waiting.server.ts'
import { toDoWords } from '../words.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'To do – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'alert.read')
  const { shown, ...children } = await childrenWaiting(grant, askedList(args.request))
  const toRead = await worriesToRead(grant)
  await grant.recordList('to do', shown)
  return { frame: await staffShell(grant, paths.toDo), children, toRead }
}

export default function ToDoPage() {
  const { frame, children, toRead } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="To do" script={checkOnScript}>
      <p className="text-lead font-bold">
        <GoToNow toGoTo={children.toGoTo} />{' '}
        {toDoWords({ alerts: children.toTake, worries: toRead, isAfter: children.toGoTo !== null })}
      </p>
      <WorriesToRead many={toRead} />
      <ChildrenWaiting list={paths.toDo} waiting={children} />
      {children.all === 0 && children.toGoTo === null ? (
        <EmptyState title="Nothing is waiting for you.">
          <p>When a child tells us something, or an alert is raised, it appears here with the time to act by.</p>
        </EmptyState>
      ) : null}
    </StaffPage>
  )
}
