import { type SentForm, shown } from '../sent-form.ts'
import { describedBy, FieldWords } from './field-words.tsx'

type Props = {
  name: string
  label: string
  kind?: 'text' | 'email' | 'date' | 'time' | 'number' | 'search' | 'tel'
  hint?: string | undefined
  value?: string | undefined
  /** For what is short by nature: a date, a code, a number. */
  short?: boolean
  autoComplete?: string
  form?: SentForm | undefined
}

/** One line to write in. */
export function TextField({ name, label, kind = 'text', hint, value, short = false, autoComplete, form }: Props) {
  const problem = form?.problems[name]
  return (
    <div className={problem ? 'wrong' : undefined}>
      <FieldWords name={name} label={label} hint={hint} problem={problem} />
      <input
        className={short ? 'input short' : 'input'}
        id={name}
        name={name}
        type={kind}
        defaultValue={shown(form, name, value)}
        autoComplete={autoComplete}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
      />
    </div>
  )
}
