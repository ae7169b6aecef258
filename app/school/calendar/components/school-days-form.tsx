import { usualHours } from '#app/school-time/assumed-hours.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import type { DayKind } from '#db/schema/school/calendar.ts'
import { HoursFields } from './hours-fields.tsx'

const kinds: readonly { value: DayKind; label: string; hint?: string }[] = [
  { value: 'school', label: 'School', hint: 'Children are there.' },
  { value: 'inset', label: 'INSET day', hint: 'Only the grown-ups are there.' },
  { value: 'holiday', label: 'Holiday' },
  { value: 'bank_holiday', label: 'Bank holiday' },
  { value: 'closure', label: 'Closed', hint: 'Snow, a broken boiler, an election. It may be today, or a day gone by.' },
]

export type KnownDay = { from: string; kind: DayKind | null; opens: string; closes: string }

/** Says what one day is, or all weekdays from one until another. */
export function SchoolDaysForm({ known, form }: { known: KnownDay; form?: SentForm | undefined }) {
  return (
    <PostForm action={paths.schoolDays} className="stack">
      <div className="grid gap-3 sm:inline-grid sm:grid-cols-2 sm:gap-6">
        <TextField name="from" label="First day" kind="date" short value={known.from} form={form} />
        <TextField name="until" label="Last day (optional)" kind="date" short form={form} />
      </div>
      <p className="text-quiet">Weekends are skipped when you set several days.</p>
      <Choices
        question="Bank holidays"
        name="bankHolidays"
        how="any"
        choices={[
          {
            value: 'too',
            label: 'Set bank holidays too',
            hint: 'Otherwise the bank holidays of England and Wales stay bank holidays. Tick this where your school is open on them.',
          },
        ]}
        form={form}
      />
      <Choices
        question="What is it?"
        name="kind"
        choices={kinds}
        picked={known.kind === null ? [] : [known.kind]}
        form={form}
      />
      <HoursFields opens={known.opens || usualHours.opens} closes={known.closes || usualHours.closes} form={form} />
      <p className="text-quiet">The hours only count on school days.</p>
      {form?.problems['sure'] === undefined ? null : (
        <Choices
          question="Children have checked in today"
          name="sure"
          how="any"
          choices={[{ value: 'yes', label: 'No school today' }]}
          form={form}
        />
      )}
      <Button>Set these days</Button>
    </PostForm>
  )
}
