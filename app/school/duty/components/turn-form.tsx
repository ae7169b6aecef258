import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { tokenShown, type SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Choices } from '#app/ui/staff/choices.tsx'
import { Select } from '#app/ui/staff/select.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'

type Props = {
  people: readonly { value: string; label: string }[]
  token: string
  today: string
  form?: SentForm | undefined
}

const kinds = [
  { value: 'on duty', label: 'On duty', hint: 'The lead and deputies. Told about everything first during the day.' },
  { value: 'on call', label: 'On call', hint: 'Anyone. Told about urgent things when school is closed.' },
  {
    value: 'away',
    label: 'Away',
    hint: 'Skipped: alerts go straight to the next person. Overrides any other duty.',
  },
]

/** Sets a turn: who, what, on which days, and the hours if they are not the usual ones. */
export function TurnForm({ people, token, today, form }: Props) {
  return (
    <PostForm action={paths.duty} noValidate>
      <input type="hidden" name="token" value={tokenShown(form, token)} />
      <Select name="person" label="Who?" none="Choose" options={people} form={form} />
      <Choices name="kind" question="What?" choices={kinds} form={form} />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextField name="firstDay" label="First day" kind="date" short hint="From this day" value={today} form={form} />
        <TextField
          name="lastDay"
          label="Last day (optional)"
          kind="date"
          short
          hint="Leave empty for one day only"
          form={form}
        />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextField
          name="from"
          label="From (optional)"
          kind="time"
          short
          hint="Leave empty for the usual hours"
          form={form}
        />
        <TextField
          name="until"
          label="Until"
          kind="time"
          short
          hint="An earlier time means the next morning"
          form={form}
        />
      </div>
      <p className="hint">
        The usual hours: on duty from opening to closing, on call from closing to the next opening, away day and night.
      </p>
      <Button>Add this duty</Button>
    </PostForm>
  )
}
