import { MomentInputs } from '#app/school-time/components/moment-inputs.tsx'
import { ChildSelect } from '#app/school/children/components/child-select.tsx'
import type { ChildrenToChoose } from '#app/school/children/queries/children-to-choose.server.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = {
  pupils: ChildrenToChoose
  now: { readonly day: string; readonly time: string }
  token: string
  form?: SentForm | undefined
}
const safeChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'not sure', label: 'Not sure' },
  { value: 'no', label: 'No' },
]

/** What a child wrote on paper or said aloud, in the child's own words. */
export function PaperNoteForm({ pupils, now, token, form }: Props) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <ChildSelect label="Which child?" pupils={pupils} form={form} />
      <TextArea
        name="words"
        label="What did the child write or say?"
        hint="Use their exact words. Don’t correct anything. If you saw something yourself or are worried, report a concern as well."
        rows={6}
        form={form}
      />
      <MomentInputs known={now} form={form} />
      <TextField name="where" label="Where was it? (optional)" form={form} />
      <Choices
        question="Did they say they are safe right now? (optional)"
        name="safe"
        choices={safeChoices}
        form={form}
      />
      <p>
        Someone else will read this before school closes, so that two people know about it. You may not see it in your
        own list afterwards, because some things are only for the lead or the head.
      </p>
      <Button>Save</Button>
    </PostForm>
  )
}
