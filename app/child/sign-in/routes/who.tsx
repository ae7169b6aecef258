import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requirePendingSignIn, chooseChild } from '#app/access/pending-sign-in.server.ts'
import { namesOfClass } from '#app/access/names-of-class.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { NameList } from '#app/ui/child/name-list.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { whoForm } from '../forms.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Who are you? – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  return namesOfClass(args, await requirePendingSignIn(args))
}

export async function action(args: ActionFunctionArgs) {
  const pendingSignIn = await requirePendingSignIn(args)
  const form = await readForm(args.request, whoForm)
  if (!form.ok) return data(form, { status: 422 })

  const isHere = await chooseChild(args, pendingSignIn, form.values.child)
  if (!isHere) return data({ entered: {}, problems: { child: 'Choose your name' } }, { status: 422 })
  return redirect(paths.pictures)
}

export default function WhoPage() {
  const { className, names } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <ChildPage
      title="Who are you?"
      back={paths.classCode}
      picture={names.length > 12 ? undefined : <OnHill name="ducks" />}
    >
      <p>{className}. Tap your name.</p>
      <PostForm>
        <ChildErrors heading="Look at this first" form={form} />
        <NameList name="child" people={names.map(({ childId, ...shown }) => ({ value: childId, ...shown }))} />
      </PostForm>
    </ChildPage>
  )
}
