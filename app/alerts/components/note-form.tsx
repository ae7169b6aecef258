import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { shown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = { alertId: string; token: string; form?: SentForm | undefined }

/** Adds what somebody did or saw. The token makes sending it twice the same as once. */
export function NoteForm({ alertId, token, form }: Props) {
  return (
    <form method="post" action={href(paths.note, { alertId })}>
      <input type="hidden" name="token" value={shown(form, 'token', token)} />
      <TextArea name="note" label="What did you do or see?" rows={3} form={form} />
      <Button>Keep this note</Button>
    </form>
  )
}
