import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'

type Props = {
  readonly named: readonly { readonly id: string; readonly knownAs: string }[]
  readonly firstName: string
  readonly isRead: boolean
  /** Where the worry itself stands. */
  readonly worry: string
  readonly form?: SentForm | undefined
}

/** Whom of the grown-ups a worry names it is about: it is kept from them for good, and passed on to the others. */
export function NamingForm({ named, firstName, isRead, worry, form }: Props) {
  const back = (
    <p>
      <a href={worry}>Back to what {firstName} told us</a>
    </p>
  )
  if (named.length === 0)
    return (
      <>
        <Notice kind="done">
          <p>Saved. There is nobody left whom it only names and who cannot see it.</p>
        </Notice>
        {back}
      </>
    )
  if (!isRead)
    return (
      <>
        <p>Nobody has read this yet. Read it first, then pass it on.</p>
        {back}
      </>
    )
  return (
    <>
      <PostForm noValidate>
        <Choices
          name="about"
          how="any"
          question={`Did any of them do something to ${firstName}?`}
          hint="Tick whom it is about. They never see it and are not told. If you are not sure, tick them."
          choices={named.map(({ id, knownAs }) => ({ value: id, label: knownAs }))}
          form={form}
        />
        <p className="hint">
          Whoever you do not tick can read it from now on and is told that there is something to read.
        </p>
        <Button>Save and pass it on</Button>
      </PostForm>
      {back}
    </>
  )
}
