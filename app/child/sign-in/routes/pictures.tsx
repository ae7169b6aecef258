import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireChosenChild } from '#app/access/pending-sign-in.server.ts'
import { picturesSoFar, startPicturesAgain, tapPicture } from '#app/access/picture-lock.server.ts'
import { waitInWords } from '#app/access/picture-waits.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { ChildErrors } from '#app/ui/child/child-errors.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { OnHill } from '#app/ui/child/on-hill.tsx'
import { PicturePad } from '#app/ui/child/picture-pad.tsx'
import { QuietButton } from '#app/ui/child/quiet-button.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { picturesForm } from '../forms.ts'

export const handle = { look: 'child' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Your pictures – The Lift' }]

const notRight = 'Those pictures didn’t work.'

export async function loader(args: LoaderFunctionArgs) {
  return picturesSoFar(args, await requireChosenChild(args))
}

export async function action(args: ActionFunctionArgs) {
  const pendingSignIn = await requireChosenChild(args)
  const form = await readForm(args.request, picturesForm)
  if (!form.ok) return data(form, { status: 422 })
  if (form.values.again) {
    await startPicturesAgain(args, pendingSignIn)
    return redirect(paths.pictures)
  }

  const tapped = await tapPicture(args, pendingSignIn, form.values)
  if (tapped === 'more') return redirect(paths.pictures)
  if (tapped.came !== 'in') {
    const next = tapped.wait > 0 ? waitInWords(tapped.wait) : 'Try your pictures again.'
    const picture = tapped.came === 'wrong' ? `${notRight} ${next}` : next
    return data({ entered: {}, problems: { picture } }, { status: 422 })
  }
  return redirect(tapped.unsent ?? paths.today, { headers: { 'Set-Cookie': tapped.cookie } })
}

export default function PicturesPage() {
  const { tapped, outOf, firstName } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()
  const step = tapped + 1
  return (
    <ChildPage title={`Hello, ${firstName}. Tap your pictures.`} back={paths.who} picture={<OnHill name="ducks" />}>
      <PostForm id="picture">
        <ChildErrors heading="Look at this first" form={form} />
        <input type="hidden" name="place" value={tapped} />
        <PicturePad count={outOf === 4 ? 16 : 12} step={step} steps={outOf} progress={`Picture ${step} of ${outOf}`} />
        {tapped === 0 ? null : (
          <QuietButton name="again" value="yes">
            Start again
          </QuietButton>
        )}
      </PostForm>
    </ChildPage>
  )
}
