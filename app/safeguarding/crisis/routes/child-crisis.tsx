import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { v4 as newToken } from 'uuid'
import { authorize } from '#app/access/authorize.server.ts'
import { findChild } from '#app/school/children/queries/find-child.server.ts'
import { recordsToChoose } from '#app/safeguarding/chronology/queries/records-to-choose.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { notFound } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { startCrisis } from '../commands/start-crisis.server.ts'
import { CrisisTable } from '../components/crisis-table.tsx'
import { Helplines } from '../components/helplines.tsx'
import { StartForm } from '../components/start-form.tsx'
import { sourcesIn, startForm } from '../forms.ts'
import { crisisList } from '../queries/crisis-list.server.ts'
import { helplineCard } from '../queries/helpline-card.server.ts'
import { knownSince } from '../queries/known-since.server.ts'
import { nextCrisisPath } from '../queries/next-crisis-path.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Start the crisis steps – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { childId } = partsOf(paths.childCrisis, args.params)
  const child = await findChild(grant, childId)
  const from = sourcesIn(new URL(args.request.url))
  if (!(await knownSince(grant, childId, from)).isWhole) throw notFound()
  const crises = await crisisList(grant, childId)
  await grant.recordReading('file', [childId])
  const fields = { from, records: await recordsToChoose(grant, childId), token: newToken() }
  return { frame: await staffShell(grant), child, crises, card: await helplineCard(grant), ...fields }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  const { childId } = partsOf(paths.childCrisis, args.params)
  await findChild(grant, childId)
  const form = await readForm(args.request, startForm)
  if (!form.ok) return data(form, { status: 422 })

  return redirect(await nextCrisisPath(grant, await startCrisis(grant, childId, form.values)))
}

export default function ChildCrisisPage() {
  const { frame, child, crises, card, ...fields } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <StaffPage {...frame} title={`${child.name}: what do I do now?`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-[1fr_20rem] md:gap-x-8">
        <div className="stack">
          <p className="text-part font-bold">
            In danger now? Call <a href="tel:999">999</a> first. Stay with the child.
          </p>
          <StartForm {...fields} isOpen={crises.some(({ isOpen }) => isOpen)} form={form} />
          {crises.length > 0 ? <CrisisTable caption={`About ${child.firstName}`} crises={crises} /> : null}
        </div>
        <Helplines card={card} />
      </div>
      <p>
        <a href={href(paths.file, { childId: child.id })}>Back to {child.firstName}’s file</a>
      </p>
    </StaffPage>
  )
}
