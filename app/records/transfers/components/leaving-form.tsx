import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { childId: string; token: string; form?: SentForm | undefined }

/** Says that a child goes to another school, which and from when. */
export function LeavingForm({ childId, token, form }: Props) {
  return (
    <PostForm action={href(paths.childTransfer, { childId })} noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <TextField name="otherSchool" label="Which school are they moving to?" form={form} />
      <TextField name="lastDay" label="Their last day here" kind="date" short form={form} />
      <p className="hint">
        The file must arrive within five days. If they leave just before a holiday, it must arrive by the fifth school
        day after it.
      </p>
      <Button>Start transfer</Button>
    </PostForm>
  )
}
