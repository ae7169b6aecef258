import { type SentForm, shown } from '../sent-form.ts'
import { describedBy, FieldWords } from './field-words.tsx'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  rows?: number
  form?: SentForm | undefined
}

/** A paragraph to write. */
export function TextArea({ name, label, hint, value, rows = 4, form }: Props) {
  const problem = form?.problems[name]
  return (
    <div className={problem ? 'wrong' : undefined}>
      <FieldWords name={name} label={label} hint={hint} problem={problem} />
      <textarea
        className="input"
        id={name}
        name={name}
        rows={rows}
        defaultValue={shown(form, name, value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
      />
    </div>
  )
}
