import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { WorryDisclosure } from '#app/safeguarding/worries/components/worry-disclosure.tsx'
import { namedStillExcluded } from '#app/safeguarding/alerts/queries/named-still-excluded.server.ts'
import { NamedNotice } from '#app/safeguarding/alerts/components/named-notice.tsx'
import { AlertBehind } from '#app/safeguarding/worries/components/alert-behind.tsx'
import { alertBehind } from '#app/safeguarding/worries/queries/alert-behind.server.ts'
import { NextWorry } from '#app/safeguarding/worries/components/next-worry.tsx'
import { findWorry } from '#app/safeguarding/worries/queries/find-worry.server.ts'
import { nextWorry } from '#app/safeguarding/worries/queries/next-worry.server.ts'

import { HeadNextActions } from '../components/head-next-actions.tsx'
import { headNext } from '../queries/head-next.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A worry – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.read')
  const { worryId } = partsOf(paths.headWorry, args.params)
  const worry = await findWorry(grant, worryId)
  await grant.recordReading('worry', [worryId])
  const named = (await namedStillExcluded(grant, { worryId })).map(({ knownAs }) => ({ knownAs }))
  const isDone = worry.read !== null || worry.awaitsAnother
  const unread = isDone ? await nextWorry(grant, paths.headWorry) : null
  const next = await headNext(grant, worry.isHeads ? [worryId] : [])
  const alert = await alertBehind(grant, worryId)
  return { frame: await staffShell(grant), worry, alert, named, isDone, unread, next }
}

export default function WorryPage() {
  const { frame, worry, alert, named, isDone, unread, next } = useLoaderData<typeof loader>()
  const { id: worryId, childId, child, firstName } = worry
  return (
    <StaffPage {...frame} title={`What ${child} told us`} script={checkOnScript}>
      <NamedNotice named={named} naming={worry.read ? href(paths.headNaming, { worryId }) : null} />
      <WorryDisclosure worry={worry} reading={href(paths.headWorryReading, { worryId })} />
      <AlertBehind alert={alert} path={paths.headAlert} />
      {isDone ? <NextWorry next={unread} /> : null}
      {childId === null ? null : <HeadNextActions childId={childId} firstName={firstName} next={next} />}
    </StaffPage>
  )
}
