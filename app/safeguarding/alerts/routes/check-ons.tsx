import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { shortNames } from '#app/school/children/queries/short-names.server.ts'
import { goingOf } from '#app/shell/going-to-child.ts'
import { welfareChecks, type WelfareCheck } from '#app/shell/queries/welfare-checks.server.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { CheckOns, GoneTo } from '../components/check-ons.tsx'

export const handle = { look: 'staff' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Please check on – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-on.answer')
  const asked = await welfareChecks(grant)
  await grant.recordList('check-ons', { child: asked.map(({ childId }) => ({ id: childId })) })
  const frame = await staffShell(grant)
  const calendar = await schoolCalendar(grant.read)
  const names = await shortNames(
    grant,
    asked.map(({ childId }) => childId),
  )
  const lines = eachChildOnce(asked).map(({ wentId, ...one }) => ({
    ...{ alertId: one.alertId, className: one.className, name: names.get(one.childId) ?? one.firstName },
    ...{ going: goingOf(one, { calendar, at: grant.at }), isMe: wentId === grant.actor.id },
  }))
  return {
    // This page says it in full.
    frame: { ...frame, banners: [] },
    waiting: lines.flatMap(({ going, ...one }) => (going?.went === null ? [{ ...one, asked: going.asked }] : [])),
    gone: lines.flatMap(({ going, isMe, ...one }) => {
      if (!going?.went) return []
      const { who, when } = going.went
      return [{ ...one, went: `${isMe ? 'You' : who} went ${when}` }]
    }),
  }
}

/** Each child once: what was asked last of what nobody has gone for, or else the last for which somebody has. One press answers all of it. */
function eachChildOnce(asked: readonly WelfareCheck[]): WelfareCheck[] {
  const isWaiting = ({ wentAt }: WelfareCheck) => Number(wentAt === null)
  const last = ({ causedAt, wentAt }: WelfareCheck) => wentAt ?? causedAt ?? 0
  const inOrder = asked.toSorted((one, other) => isWaiting(one) - isWaiting(other) || last(one) - last(other))
  return [...new Map(inOrder.map((one) => [one.childId, one])).values()]
}

export default function CheckOnsPage() {
  const { frame, waiting, gone } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title={waiting.length > 0 ? 'Please go to these children now' : 'Children to check on'}>
      {waiting.length > 0 ? (
        <CheckOns waiting={waiting} />
      ) : (
        <EmptyState title="No child is waiting for you.">
          <p>When a child in your class needs a grown-up straight away, their name appears here.</p>
          <p>
            <a href={paths.home}>Go back to your own page</a>
          </p>
        </EmptyState>
      )}
      <GoneTo children={gone} />
    </StaffPage>
  )
}
