import type { SentForm } from '#app/ui/sent-form.ts'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { asOptions } from '#app/safeguarding/information-sharing/words.ts'
import type { CurrentStep } from '../queries/read-step.server.ts'

/** Something to be done next, by whom and by when. */
export function TaskFields({ people, form }: { people: CurrentStep['people']; form: SentForm | undefined }) {
  return (
    <>
      <TextArea name="task" label="What needs to be done?" rows={2} form={form} />
      <Select name="owner" label="Who will do it?" options={asOptions(people.owners)} picked={people.me} form={form} />
      <TextField name="day" label="By which day?" kind="date" short form={form} />
    </>
  )
}
