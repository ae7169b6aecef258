import type { SentForm } from '#app/ui/sent-form.ts'
import { TextArea } from '#app/ui/staff/text-area.tsx'

type Props = {
  asksForWords: boolean
  form?: SentForm | undefined
}

/** What somebody can add to a concern if they have it. Nothing of it is needed. */
export function MoreOfConcern({ asksForWords, form }: Props) {
  return (
    <details open={form !== undefined}>
      <summary>Add more: the child’s own words, what you did, who else knows</summary>
      <div className="grid gap-4 mt-4">
        {asksForWords ? (
          <TextArea
            name="childWords"
            label="The child’s own words (optional)"
            hint="Use their exact words. Don’t correct or soften anything."
            rows={3}
            form={form}
          />
        ) : null}
        <TextArea name="done" label="What have you done so far? (optional)" rows={2} form={form} />
        <TextArea name="whoKnows" label="Who else knows? (optional)" rows={2} form={form} />
      </div>
    </details>
  )
}
