import type { SentForm } from '#app/ui/sent-form.ts'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { staff: readonly { value: string; label: string }[]; form?: SentForm | undefined }

const yesOrNo = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes: the head reads it instead, or whoever stands in' },
]

/** Whether a concern is about a grown-up, always in sight, since it decides who reads it; and who, for whoever says yes. */
export function AboutGrownUp({ staff, form }: Props) {
  return (
    <>
      <Choices
        question="Is it about something a grown-up who works with children did?"
        name="aboutAdult"
        choices={yesOrNo}
        picked={['no']}
        form={form}
      />
      <details open={form !== undefined}>
        <summary>If yes: who it is about</summary>
        <div className="grid gap-4 mt-4">
          <Select
            name="adult"
            label="Who is it about?"
            hint="The person you choose will never be shown this or told about it. If it is the head, the lead and deputies read it."
            options={staff}
            none="Nobody from this list"
            form={form}
          />
          <TextField name="adultName" label="Or write who it is" form={form} />
        </div>
      </details>
    </>
  )
}
