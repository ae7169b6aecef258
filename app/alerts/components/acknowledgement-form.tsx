import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = { alertId: string; seen: string; form?: SentForm | undefined }

/** Takes an alert, with what this person is going to do if they wish to say. */
export function AcknowledgementForm({ alertId, seen, form }: Props) {
  return (
    <form method="post" action={href(paths.acknowledgement, { alertId })}>
      <input type="hidden" name="seen" value={seen} />
      <TextArea name="note" label="What will you do? You can leave this empty." rows={2} form={form} />
      <Button>I have this</Button>
    </form>
  )
}
