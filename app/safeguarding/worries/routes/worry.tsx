import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import { NextActions } from '#app/safeguarding/alerts/components/next-actions.tsx'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { AlertBehind } from '../components/alert-behind.tsx'
import { WorryDisclosure } from '../components/worry-disclosure.tsx'
import { namedStillExcluded } from '#app/safeguarding/alerts/queries/named-still-excluded.server.ts'
import { NamedNotice } from '#app/safeguarding/alerts/components/named-notice.tsx'
import { NextWorry } from '../components/next-worry.tsx'
import { alertBehind } from '../queries/alert-behind.server.ts'
import { nextWorry } from '../queries/next-worry.server.ts'
import { findWorry } from '../queries/find-worry.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A worry – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'worry.read')
  const { worryId } = partsOf(paths.worry, args.params)
  const worry = await findWorry(grant, worryId)
  await grant.recordReading('worry', [worryId])
  const named = (await namedStillExcluded(grant, { worryId })).map(({ knownAs }) => ({ knownAs }))
  const isDone = worry.read !== null || worry.awaitsAnother
  const next = isDone ? await nextWorry(grant, paths.worry) : null
  const isSafeguarder = reach(grant.actor.roles, 'file.read') !== undefined
  const alert = await alertBehind(grant, worryId)
  return { frame: await staffShell(grant), worry, alert, named, isDone, next, isSafeguarder }
}

export default function WorryPage() {
  const { frame, worry, alert, named, isDone, next, isSafeguarder } = useLoaderData<typeof loader>()
  const { id: worryId, childId, child, firstName } = worry
  return (
    <StaffPage {...frame} title={`What ${child} told us`} script={checkOnScript}>
      <NamedNotice named={named} naming={worry.read ? href(paths.naming, { worryId }) : null} />
      <WorryDisclosure worry={worry} reading={href(paths.worryReading, { worryId })} />
      <AlertBehind alert={alert} path={paths.alert} />
      {isDone ? <NextWorry next={next} /> : null}
      {childId === null ? null : (
        <NextActions childId={childId} firstName={firstName} from={{ worry: worryId }} isSafeguarder={isSafeguarder} />
      )}
    </StaffPage>
  )
}
