import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = { action: string; token: string; form?: SentForm | undefined }

/** Adds what somebody did or saw. The token makes sending it twice the same as once. */
export function NoteForm({ action, token, form }: Props) {
  return (
    <PostForm action={action}>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <TextArea name="note" label="What did you do or see?" rows={3} form={form} />
      <Button>Save note</Button>
    </PostForm>
  )
}
