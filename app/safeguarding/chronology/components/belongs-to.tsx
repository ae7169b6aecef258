import type { SentForm } from '#app/ui/sent-form.ts'
import { Select } from '#app/ui/staff/select.tsx'
import { noRecord } from '../forms.ts'

type Props = {
  /** The open concerns it may belong to; the first unless somebody chooses. */
  records: readonly { readonly value: string; readonly label: string }[]
  form?: SentForm | undefined
}

/** Which record a new line belongs to, and what that means for who can read it. Asked only where a concern is open. */
export function BelongsTo({ records, form }: Props) {
  if (records.length === 0) return null
  return (
    <Select
      name="belongsTo"
      label="Which record does this belong to?"
      hint="The person a record is about cannot see anything that belongs to it. Choose “None” only if the lead and every deputy may read this."
      options={[...records, { value: noRecord, label: 'None' }]}
      picked={records[0]?.value}
      form={form}
    />
  )
}
