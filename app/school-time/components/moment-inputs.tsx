import type { SentForm } from '#app/ui/sent-form.ts'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { known: { readonly day: string; readonly time: string }; form?: SentForm | undefined }

/** When something happened: a day and a time, both filled in with what is known. */
export function MomentInputs({ known, form }: Props) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4">
      <TextField name="day" label="Which day?" kind="date" short value={known.day} form={form} />
      <TextField name="time" label="About what time?" kind="time" short value={known.time} form={form} />
    </div>
  )
}
