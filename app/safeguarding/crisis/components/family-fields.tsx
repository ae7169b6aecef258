import type { SentForm } from '#app/ui/sent-form.ts'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { asOptions } from '#app/safeguarding/information-sharing/words.ts'
import { parentContactDecisions } from '#db/schema/safeguarding/sharing.ts'
import type { Answer } from '../answers.ts'
import type { CurrentStep } from '../queries/read-step.server.ts'
import { asChoices } from '../as-choices.ts'

type Props = { people: CurrentStep['people']; known: Answer; form: SentForm | undefined }

/** Whether the family will be told, who decided it, and why or why not. */
export function FamilyFields({ people, known, form }: Props) {
  return (
    <>
      <Choices
        question="Tell them?"
        name="decision"
        choices={asChoices(parentContactDecisions)}
        picked={[known['decision'] ?? '']}
        form={form}
      />
      <TextArea name="reason" label="Why, or why not?" rows={2} value={known['reason'] ?? undefined} form={form} />
      <Select
        name="decidedBy"
        label="Who decided?"
        options={asOptions(people.deciders)}
        picked={people.me}
        form={form}
      />
    </>
  )
}
