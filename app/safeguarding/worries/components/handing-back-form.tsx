import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = { token: string; firstName: string; to: string; form?: SentForm | undefined }

/** Sends a worry on to those who read it then, with why it is not about a grown-up at the school. */
export function HandingBackForm({ token, firstName, to, form }: Props) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <p>
        Send this only if you are sure. If {firstName} may mean someone who works at the school, keep it and ring the
        LADO. A grown-up who is named will still not be shown it.
      </p>
      <TextArea
        name="reason"
        label="Why is it not about a grown-up at the school?"
        hint="For example: the uncle has the same name as our teacher."
        rows={3}
        form={form}
      />
      <Button>Send to {to}</Button>
    </PostForm>
  )
}
