import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { outcomes } from '#db/schema/alerts.ts'

const outcomeChoices = outcomes.map((outcome) => ({ value: outcome, label: sentenceCase(outcome) }))
const toldChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** Closes an alert: what was done, what came of it, and whether the child knows. */
export function ResolutionForm({ form }: { form?: SentForm | undefined }) {
  return (
    <form method="post">
      <TextArea name="done" label="What was done?" hint="Facts first, then what was decided and why." form={form} />
      <Choices question="What came of it?" name="outcome" choices={outcomeChoices} form={form} />
      <TextArea name="reason" label="If no further action: why is nothing more needed?" rows={2} form={form} />
      <Choices question="Has the child been told what happened?" name="told" choices={toldChoices} form={form} />
      <Button>Resolve this alert</Button>
    </form>
  )
}

function sentenceCase(words: string): string {
  const [first = '', ...rest] = words
  return first.toUpperCase() + rest.join('')
}
