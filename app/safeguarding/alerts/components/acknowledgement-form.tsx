import { PostForm } from '#app/ui/form/post-form.tsx'
import type { FoundAlert } from '../queries/find-alert.server.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = {
  action: string
  alert: Pick<FoundAlert, 'newest' | 'news' | 'isMine' | 'owner'>
  form?: SentForm | undefined
}

/** Takes an alert, or says that whoever has it has looked at what is new, with what this person is going to do if they wish to say. */
export function AcknowledgementForm({ action, alert, form }: Props) {
  const { newest, news, isMine, owner } = alert
  const label =
    news === null
      ? 'I’ll deal with this'
      : isMine
        ? 'I’ve seen the new information'
        : `Take over from ${owner ?? 'them'}`
  return (
    <PostForm action={action}>
      <input type="hidden" name="seen" value={newest} />
      <TextArea name="note" label="What will you do? (optional)" rows={2} form={form} />
      <Button>{label}</Button>
    </PostForm>
  )
}
