import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { Naming } from '../queries/naming.server.ts'

type Props = Naming & {
  /** Where what names them stands, and what it is called there. */
  readonly back: { readonly href: string; readonly words: string }
  readonly form?: SentForm | undefined
}

/** Whom of the grown-ups it names something is about: it is kept from them for good, and passed on to the others. */
export function NamingForm({ named, firstName, isRead, back, form }: Props) {
  const wayBack = (
    <p>
      <a href={back.href}>{back.words}</a>
    </p>
  )
  if (named.length === 0)
    return (
      <>
        <Notice kind="done">
          <p>Everyone it only mentions can see it now.</p>
        </Notice>
        {wayBack}
      </>
    )
  if (!isRead)
    return (
      <>
        <p>Nobody has read this yet. Read it first, then pass it on.</p>
        {wayBack}
      </>
    )
  return (
    <>
      <PostForm noValidate>
        <Choices
          name="about"
          how="any"
          question={`Did any of them do something to ${firstName}?`}
          hint="Tick anyone it is about. They will never see it and will not be told. If you are not sure, tick them."
          choices={named.map(({ id, knownAs }) => ({ value: id, label: knownAs }))}
          form={form}
        />
        <p className="hint">
          Anyone you don’t tick will be able to see it. If reading it is part of their role, they will be told there is
          something to read.
        </p>
        <Button>Save and pass it on</Button>
      </PostForm>
      {wayBack}
    </>
  )
}
