import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { schoolOf } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PlainPage } from '#app/ui/plain/plain-page.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { WithNumbers } from '#app/ui/staff/telephone.tsx'
import { readTogether } from '../commands/read-together.server.ts'
import { GovernorPage } from '../components/governor-page.tsx'
import { askGovernor, notForGovernor } from '../governor-answer.server.ts'
import { openForGovernor } from '../queries/open-for-governor.server.ts'

export const handle = { look: 'plain' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'For the safeguarding governor – The Lift' }]

export function loader({ context, params }: LoaderFunctionArgs) {
  const { openingId } = partsOf(paths.governorRead, params)
  return { school: schoolOf(context).school.name, openingId }
}

export async function action(args: ActionFunctionArgs) {
  const { openingId } = partsOf(paths.governorRead, args.params)
  const asked = await askGovernor(args, openingId)
  if (asked.refusal) return asked.refusal
  const record = await openForGovernor(asked.grant, openingId)
  if (!record) return notForGovernor()
  await readTogether(asked.grant, openingId, `Read by ${record.name}, the safeguarding governor.`)
  return { isRead: true as const }
}

export default function GovernorReadPage() {
  const { school, openingId } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const door = href(paths.governorReading, { openingId })
  if (came === undefined || !('isRead' in came))
    return <GovernorPage school={school} door={door} read={door} came={came} />
  return (
    <PlainPage title="Thank you for reading it" school={school}>
      <Notice kind="done">
        <p>
          It is on the record that you have read it. The child’s page does not say so, because others may see it: make
          sure that somebody tells the child.
        </p>
        <p>
          It is yours until someone at the school may deal with it. We write to you once a day until then, and tell them
          at once.
        </p>
      </Notice>
      <p>
        <WithNumbers words="Stay with it until the local authority or children’s services have it. If a child is in danger, ring 999." />
      </p>
    </PlainPage>
  )
}
