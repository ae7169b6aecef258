import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { Due } from '#app/alerts/components/due.tsx'
import { Told } from '#app/alerts/components/told.tsx'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { findWorry } from '../queries/find-worry.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A worry – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'worry.read')
  const { worryId } = partsOf(paths.worry, args.params)
  const worry = await findWorry(grant, worryId)
  await grant.recordReading('worry', [worryId])
  return { frame: await staffFrame(grant), worry }
}

export default function WorryPage() {
  const { frame, worry } = useLoaderData<typeof loader>()
  const { id: worryId, childId, child, firstName, className, told, due, isLate, read } = worry
  return (
    <StaffPage {...frame} title={`What ${child} told us`} script={checkOnScript}>
      <p>
        {className}. {read ? null : <Due due={due} isLate={isLate} />}
      </p>
      <Told {...told} />
      {read ? (
        <Notice kind="done">
          <p>
            {read.by} read this {read.when}. {firstName} can see that.
          </p>
        </Notice>
      ) : (
        <form method="post" action={href(paths.worryReading, { worryId })}>
          <p>{firstName} will see that you have read it.</p>
          <Button>I have read this</Button>
        </form>
      )}
      {childId === null ? null : (
        <p>
          <a href={href(paths.child, { childId })}>More about {firstName}</a>
        </p>
      )}
    </StaffPage>
  )
}
