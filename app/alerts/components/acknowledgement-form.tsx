import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = { action: string; seen: string; form?: SentForm | undefined }

/** Takes an alert, with what this person is going to do if they wish to say. */
export function AcknowledgementForm({ action, seen, form }: Props) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="seen" value={seen} />
      <TextArea name="note" label="What will you do? You can leave this empty." rows={2} form={form} />
      <Button>I have this</Button>
    </form>
  )
}
