import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

/** What a second person found when they looked at how a crisis was dealt with. */
export function ReviewForm({ token, form }: { token: string; form: SentForm | undefined }) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <TextArea
        name="found"
        label="Was the child made safe? What went well, and what should be done differently?"
        rows={3}
        form={form}
      />
      <Button>Save review</Button>
    </PostForm>
  )
}
