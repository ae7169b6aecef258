import { MomentInputs } from '#app/school-time/components/moment-inputs.tsx'
import { BelongsTo } from '#app/safeguarding/chronology/components/belongs-to.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { consents, recipients } from '#db/schema/safeguarding/sharing.ts'
import { consentWords, recipientWords } from '../words.ts'

type Props = {
  readonly token: string
  readonly now: { readonly day: string; readonly time: string }
  /** The open concerns it may belong to. */
  readonly records: readonly { readonly value: string; readonly label: string }[]
  readonly form?: SentForm | undefined
}

const decisions = [
  { value: 'shared', label: 'Shared' },
  { value: 'not shared', label: 'Not shared', hint: 'Because sharing it would do the child more harm' },
]
const referral = [{ value: 'yes', label: 'This is a referral: they must answer within one working day' }]

/** Writes down that something was shared with people outside the school, or was not, and why. */
export function ShareForm({ token, now, records, form }: Props) {
  return (
    <PostForm noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <Choices question="Did you share it?" name="decision" choices={decisions} form={form} />
      <Select
        name="recipient"
        label="Who with?"
        options={recipients.map((value) => ({ value, label: recipientWords[value] }))}
        none="Choose"
        form={form}
      />
      <Choices question="Is it a referral?" name="referral" choices={referral} how="any" form={form} />
      <TextField name="name" label="Name of contact" form={form} />
      <TextField name="reference" label="Their reference (optional)" short form={form} />
      <Choices
        question="Did the family agree?"
        name="consent"
        choices={consents.map((value) => ({ value, label: consentWords[value] }))}
        hint="You may share without their agreement to keep a child safe. Say why below."
        form={form}
      />
      <TextArea name="what" label="If you shared it, what did you share?" rows={2} form={form} />
      <TextArea name="reason" label="Why, or why would sharing do more harm?" rows={2} form={form} />
      <MomentInputs known={now} form={form} />
      <BelongsTo records={records} form={form} />
      <Button>Save</Button>
    </PostForm>
  )
}
