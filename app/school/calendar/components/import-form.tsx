import { usualHours } from '#app/school-time/assumed-hours.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { FileField } from '#app/ui/staff/file-field.tsx'
import { TextArea } from '#app/ui/staff/text-area.tsx'
import { ImportHelp } from './import-help.tsx'
import { HoursFields } from './hours-fields.tsx'

const orders = [
  { value: 'day first', label: 'Day first', hint: '17/11/2026 is 17 November. Lines with no such day are left out.' },
  { value: 'month first', label: 'Month first, as in America', hint: '11/17/2026 is 17 November.' },
]

/** Brings in a calendar as a file or as text. Nothing changes yet: what would change is shown first. */
export function ImportForm({ form, asksOrder = false }: { form?: SentForm | undefined; asksOrder?: boolean }) {
  return (
    <>
      <PostForm action={paths.calendarImport} encType="multipart/form-data" className="stack">
        <FileField
          name="file"
          label="A calendar file (.ics) or a table (.csv)"
          hint="Up to 512 kB. If something is wrong you will have to choose it again."
          accept=".ics,.csv,.txt,text/calendar,text/csv"
          form={form}
        />
        <TextArea name="text" label="Or paste the contents" rows={6} form={form} />
        {asksOrder ? <Choices question="How are the dates written?" name="order" choices={orders} form={form} /> : null}
        <HoursFields opens={usualHours.opens} closes={usualHours.closes} form={form} />
        <p className="text-quiet">These hours are used for every school day that has none of its own.</p>
        <Button>Show what would change</Button>
      </PostForm>
      <ImportHelp />
    </>
  )
}
