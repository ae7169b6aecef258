import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { paths } from '#app/paths.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { shortNames } from '#app/children/queries/short-names.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { checkOnsWaiting, type CheckOn } from '#app/people/queries/check-ons-waiting.server.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { CheckOns } from '../components/check-ons.tsx'

export const handle = { look: 'staff' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Please check on – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'check-on.answer')
  const waiting = await checkOnsWaiting(grant)
  await grant.recordList('check-ons', { child: waiting.map(({ childId }) => ({ id: childId })) })
  const frame = await staffFrame(grant)
  const calendar = await schoolCalendar(grant.read)
  const names = await shortNames(
    grant,
    waiting.map(({ childId }) => childId),
  )
  return {
    // This page says it in full.
    frame: { ...frame, banners: [] },
    waiting: toGoTo(waiting).map(({ alertId, childId, firstName, className, causedAt }) => ({
      ...{ alertId, className, name: names.get(childId) ?? firstName },
      asked: momentWords(calendar, grant.at, new Date(causedAt)),
    })),
  }
}

/** Each child once, with what was asked last: one press answers all of it. */
function toGoTo(waiting: readonly CheckOn[]): CheckOn[] {
  const byLast = waiting.toSorted((one, other) => one.causedAt - other.causedAt)
  return [...new Map(byLast.map((one) => [one.childId, one])).values()]
}

export default function CheckOnsPage() {
  const { frame, waiting } = useLoaderData<typeof loader>()
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
    </StaffPage>
  )
}
