import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = { childId: string; firstName: string; suggested: string; form?: SentForm | undefined }

/** Says that a child is away, on the next day of school unless another day is chosen. */
export function AbsenceForm({ childId, firstName, suggested, form }: Props) {
  return (
    <PostForm action={href(paths.absence, { childId })} className="stack">
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextField name="from" label="Absent on" kind="date" short value={suggested} form={form} />
        <TextField name="until" label="Until (optional)" kind="date" short form={form} />
      </div>
      <p>
        <Button>Mark {firstName} absent</Button>
      </p>
    </PostForm>
  )
}
