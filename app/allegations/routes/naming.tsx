import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { namedIn } from '#app/alerts/queries/named-in.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/handle.ts'
import { href, partsOf } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { checkOnScript } from '#app/people/check-on-script.ts'
import { staffFrame } from '#app/people/queries/staff-frame.server.ts'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { passOnToNamed } from '#app/worries/commands/pass-on-to-named.server.ts'
import { NamingForm } from '#app/worries/components/naming-form.tsx'
import { namingForm } from '#app/worries/forms.ts'
import { findWorry } from '#app/worries/queries/find-worry.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Whom a worry names – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { worryId } = partsOf(paths.headNaming, args.params)
  const { id, child, firstName, read } = await findWorry(grant, worryId)
  await grant.recordReading('worry', [worryId])
  const named = (await namedIn(grant, worryId)).map((one) => ({ id: one.id, knownAs: one.knownAs }))
  return { frame: await staffFrame(grant), worry: { id, child, firstName, isRead: read !== null }, named }
}

export async function action(args: ActionFunctionArgs) {
  const grant = await authorize(args, 'allegation.decide')
  const { worryId } = partsOf(paths.headNaming, args.params)
  await findWorry(grant, worryId)
  const named = await namedIn(grant, worryId)
  const form = await readForm(args.request, namingForm(named.map(({ id }) => id)))
  if (!form.ok) return data(form, { status: 422 })

  await passOnToNamed(grant, worryId, form.values.about)
  return redirect(href(paths.headNaming, { worryId }))
}

export default function NamingPage() {
  const { frame, worry, named } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const { id: worryId, child, ...more } = worry
  return (
    <StaffPage {...frame} title={`Whom ${child} names`} script={checkOnScript}>
      <ErrorSummary form={form} />
      <NamingForm {...more} named={named} worry={href(paths.headWorry, { worryId })} form={form} />
    </StaffPage>
  )
}
