import { MomentInputs } from '#app/school-time/components/moment-inputs.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { BelongsTo } from '#app/safeguarding/chronology/components/belongs-to.tsx'
import { writtenKinds } from '#app/safeguarding/chronology/forms.ts'
import { kindWords } from '#app/safeguarding/chronology/line.ts'

const kinds = writtenKinds.map((value) => ({ value, label: kindWords[value] }))
type Props = {
  token: string
  now: { readonly day: string; readonly time: string }
  /** The open concerns it may belong to. */
  records: readonly { readonly value: string; readonly label: string }[]
  form?: SentForm | undefined
}

/** A new line for a child's file. It can be put right later, and never taken out. */
export function EntryForm({ token, now, records, form }: Props) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <Choices question="Type of entry" name="kind" choices={kinds} form={form} />
      <MomentInputs known={now} form={form} />
      <TextArea
        name="words"
        label="What happened?"
        hint="Facts, with names and places. A child’s own words exactly as they were said."
        rows={6}
        form={form}
      />
      <TextArea name="reasons" label="If a decision was made, why?" rows={3} form={form} />
      <BelongsTo records={records} form={form} />
      <p>
        <Button>Add to the file</Button>
      </p>
    </PostForm>
  )
}
