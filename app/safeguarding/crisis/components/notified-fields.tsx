import type { SentForm } from '#app/ui/sent-form.ts'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { consentWords } from '#app/safeguarding/information-sharing/words.ts'
import { consents } from '#db/schema/safeguarding/sharing.ts'
import { asChoices } from '../as-choices.ts'
import { notifiedChoices } from '../notified.ts'

/** Who was told: name, time, reference, and what. */
export function NotifiedFields({ time, form }: { time: string; form: SentForm | undefined }) {
  return (
    <>
      <Select name="told" label="Who?" options={asChoices(notifiedChoices)} none="Choose" form={form} />
      <TextField name="name" label="Name of who you spoke to" form={form} />
      <TextArea name="what" label="What did you tell them? If nobody, why not?" rows={2} form={form} />
      <Choices
        question="Did the family agree? (outside school)"
        name="consent"
        choices={consents.map((value) => ({ value, label: consentWords[value] }))}
        hint="You may tell them without asking the family, to keep a child safe."
        form={form}
      />
      <TextField name="time" label="Time" kind="time" value={time} short form={form} />
      <TextField name="reference" label="Their reference (optional)" short form={form} />
    </>
  )
}
