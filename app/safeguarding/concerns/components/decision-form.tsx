import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { NeedsAnother } from '#app/safeguarding/alerts/components/needs-another.tsx'
import type { Closing } from '#app/safeguarding/alerts/closing.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { concernOutcomes } from '#db/schema/safeguarding/concerns.ts'
import { sentenceCase } from '../rules.ts'

type Props = { action: string; closing: Closing; form?: SentForm | undefined }

const outcomes = concernOutcomes.map((outcome) => ({ value: outcome, label: sentenceCase(outcome) }))

/** Decides what comes of a concern: the decision, its reasons, and why nobody outside the school is told, if nobody is. */
export function DecisionForm({ action, closing, form }: Props) {
  if (closing.how === 'somebody else must' && form === undefined) return <NeedsAnother closing={closing} />
  return (
    <PostForm action={action}>
      <Choices question="What action will you take?" name="outcome" choices={outcomes} form={form} />
      <TextArea name="decision" label="What did you decide?" rows={3} form={form} />
      <TextArea name="reasons" label="Why?" rows={3} form={form} />
      <TextArea
        name="notReferred"
        label="If you are not referring, why not?"
        hint="The reasons for not referring matter as much as the reasons for referring."
        rows={3}
        form={form}
      />
      <NeedsAnother closing={closing} form={form} />
      <p>
        <Button>Save decision and close</Button>
      </p>
    </PostForm>
  )
}
