import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { schoolOf } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { GovernorPage } from '../components/governor-page.tsx'
import { askGovernor, notForGovernor } from '../governor-answer.server.ts'
import { openForGovernor } from '../queries/open-for-governor.server.ts'

export const handle = { look: 'plain' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'For the safeguarding governor – The Lift' }]

export function loader({ context, params }: LoaderFunctionArgs) {
  const { openingId } = partsOf(paths.governorReading, params)
  return { school: schoolOf(context).school.name, openingId }
}

export async function action(args: ActionFunctionArgs) {
  const { openingId } = partsOf(paths.governorReading, args.params)
  const asked = await askGovernor(args, openingId)
  if (asked.refusal) return asked.refusal
  const { grant, email, code } = asked
  const record = await openForGovernor(grant, openingId)
  return record ? { record, email, code } : notForGovernor()
}

export default function GovernorReadingPage() {
  const { school, openingId } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const [door, read] = [href(paths.governorReading, { openingId }), href(paths.governorRead, { openingId })]
  return <GovernorPage school={school} door={door} read={read} came={came} />
}
