import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { classStopped } from '#app/access/class-stopped.server.ts'
import { withCookies } from '#app/access/cookie.ts'
import { enterClass } from '#app/access/pending-sign-in.server.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ClassStopped } from '#app/ui/child/class-stopped.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { CodeEntry } from '#app/ui/child/code-entry.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { unsentIn, unsentWords } from '#app/ui/form/unsent.ts'
import { classCodeForm } from '../forms.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Your class code – The Lift' }]

const sentences = {
  wrong: 'That code didn’t work. Look at it again, or ask your teacher.',
  'too often': 'Too many tries. Ask your teacher, or wait for 10 minutes.',
} as const

export async function loader(args: LoaderFunctionArgs) {
  return { unsent: unsentIn(args.request), stopped: await classStopped(args) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request, classCodeForm)
  if (!form.ok) return data(form, { status: 422 })

  const entered = await enterClass(args, form.values.code)
  if (typeof entered === 'string')
    return data({ entered: { code: [form.values.code] }, problems: { code: sentences[entered] } }, { status: 422 })
  return redirect(paths.who, { headers: withCookies(entered.cookies) })
}

export default function ClassCodePage() {
  const { unsent, stopped } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  return (
    <ChildPage back={paths.frontDoor} picture={<OnHill name="tree" />}>
      <PostForm>
        {form === undefined && stopped !== null ? <ClassStopped {...stopped} /> : null}
        {form === undefined && unsent !== null ? (
          <p className="nudge" role="status">
            {unsentWords[unsent].child}
          </p>
        ) : null}
        <ChildErrors heading="Look at this first" form={form} />
        <CodeEntry name="code" label="What is your class code?" hint="Your teacher will read it out." form={form} />
        <BigButton>Next</BigButton>
      </PostForm>
    </ChildPage>
  )
}
