import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { schoolWeekdays } from '#db/schema/school/attendance.ts'
import { weekdayName } from '../attendance-words.ts'

type Props = { childId: string; today: string; picked: readonly string[]; form?: SentForm | undefined }

/** Says on which weekdays a child comes, from a day on. */
export function TimetableForm({ childId, today, picked, form }: Props) {
  return (
    <PostForm action={href(paths.timetable, { childId })} className="stack">
      <Choices
        question="Which days?"
        name="weekdays"
        how="any"
        choices={schoolWeekdays.map((value) => ({ value, label: weekdayName(value) }))}
        picked={picked.length > 0 ? picked : schoolWeekdays}
        form={form}
      />
      <div className="grid gap-3 sm:inline-grid sm:grid-cols-2 sm:gap-6">
        <TextField name="from" label="From" kind="date" short value={today} form={form} />
        <TextField name="until" label="Until (optional)" kind="date" short form={form} />
      </div>
      <Button>Set these days</Button>
    </PostForm>
  )
}
