import type { SentForm } from '#app/ui/sent-form.ts'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = {
  staff: readonly { value: string; label: string }[]
  asksForWords: boolean
  form?: SentForm | undefined
}

const yesOrNo = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes: the head reads it instead, or whoever stands in' },
]

/** What somebody can add to a concern if they have it. Nothing of it is needed. */
export function MoreOfConcern({ staff, asksForWords, form }: Props) {
  return (
    <details open={form !== undefined}>
      <summary>Add more: the child’s own words, what you did, or whether it is about a grown-up</summary>
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
        <Choices
          question="Is it about something a grown-up who works with children did?"
          name="aboutAdult"
          choices={yesOrNo}
          picked={['no']}
          form={form}
        />
        <Select
          name="adult"
          label="If yes, who is it about?"
          hint="The person you choose will never be shown this or told about it. If it is the head, the lead and deputies read it."
          options={staff}
          none="Nobody from this list"
          form={form}
        />
        <TextField name="adultName" label="Or write who it is" form={form} />
      </div>
    </details>
  )
}
