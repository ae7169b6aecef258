import type { SentForm } from '#app/ui/sent-form.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { whyNotAlone, type Closing } from '../closing.ts'

type Props = { closing: Closing; form?: SentForm | undefined }

/** That somebody cannot close what names them alone, who can, and where nobody else is there, who agreed. */
export function NeedsAnother({ closing, form }: Props) {
  const why = whyNotAlone(closing)
  if (why === null) return null
  return (
    <>
      <Notice kind="look" title={why} />
      {closing.how === 'needs agreement' ? (
        <TextField
          name="agreedBy"
          label="Who agreed, and how did you ask them?"
          hint="This is kept in the record."
          form={form}
        />
      ) : null}
    </>
  )
}
