import type { SentForm } from '#app/ui/sent-form.ts'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { opens: string; closes: string; hint?: string; form?: SentForm | undefined }

/** When school opens and closes. */
export function HoursFields({ opens, closes, hint, form }: Props) {
  return (
    <div className="grid gap-3 sm:inline-grid sm:grid-cols-2 sm:gap-6">
      <TextField name="opens" label="School opens" kind="time" short value={opens} hint={hint} form={form} />
      <TextField name="closes" label="School closes" kind="time" short value={closes} hint={hint} form={form} />
    </div>
  )
}
