import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import type { Helpline } from '../helpline-card.ts'

/** The numbers a school may change, and that somebody has just checked them. */
export function HelplineForm({ lines, form }: { lines: readonly Helpline[]; form: SentForm | undefined }) {
  return (
    <PostForm noValidate>
      {lines.map(({ field, name, number, forWhom }) =>
        field === null ? null : (
          <TextField key={field} name={field} label={name} hint={forWhom} kind="tel" value={number} form={form} />
        ),
      )}
      <Button>I have checked these today</Button>
    </PostForm>
  )
}
