import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { outcomes } from '#db/schema/safeguarding/alerts.ts'
import type { Closing } from '../closing.ts'
import { outcomeWords } from '../staff-words.ts'
import { NeedsAnother } from './needs-another.tsx'
import { NoRecord } from './no-record.tsx'

const outcomeChoices = outcomes.map((outcome) => ({ value: outcome, label: sentenceCase(outcomeWords[outcome]) }))
const toldChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const verdictChoices = [
  { value: 'right', label: 'Yes, it was useful' },
  { value: 'not needed', label: 'No, it was not needed' },
  { value: 'not sure', label: 'I’m not sure' },
]

type Props = { alertId: string; needsRecord: boolean; closing: Closing; form?: SentForm | undefined }

/** Closes an alert: what was done, what came of it, whether the child knows, and whether the rules were right. */
export function ResolutionForm({ alertId, needsRecord, closing, form }: Props) {
  if (closing.how === 'somebody else must' && form === undefined) return <NeedsAnother closing={closing} />
  return (
    <PostForm>
      {needsRecord ? <NoRecord alertId={alertId} form={form} /> : null}
      <TextArea name="done" label="What was done?" hint="Facts first, then what was decided and why." form={form} />
      <Choices question="Outcome" name="outcome" choices={outcomeChoices} form={form} />
      <TextArea name="reason" label="If no further action, why is nothing more needed?" rows={2} form={form} />
      <Choices question="Has the child been told what happened?" name="told" choices={toldChoices} form={form} />
      <Choices
        question="Was this alert useful?"
        name="verdict"
        choices={verdictChoices}
        hint="Your answer changes nothing for the child. It shows your school how accurate the alerts are."
        form={form}
      />
      <NeedsAnother closing={closing} form={form} />
      <Button>Resolve this alert</Button>
    </PostForm>
  )
}

function sentenceCase(words: string): string {
  const [first = '', ...rest] = words
  return first.toUpperCase() + rest.join('')
}
