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

/** What people may write into a field for a day or a time; whoever wrote it is read as they write. */
const examples: Readonly<Partial<Record<string, string>>> = {
  date: 'Such as 17/11/2026 or 17 November',
  time: 'Such as 9:05 or 2.30pm',
}
/** A day as people in Britain write it: 17/11/2026. */
const asWritten = (value: string | undefined) => value?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

/** One line to write in. A day and a time are written too, not picked, so that nothing typed is ever lost. */
export function TextField({ name, label, kind = 'text', value, short = false, autoComplete, form, ...more }: Props) {
  const isTyped = kind === 'date' || kind === 'time'
  const hint = more.hint ?? examples[kind]
  const problem = form?.problems[name]
  return (
    <div className={problem ? 'wrong' : undefined}>
      <FieldWords name={name} label={label} hint={hint} problem={problem} />
      <input
        className={short ? 'input short' : 'input'}
        id={name}
        name={name}
        type={isTyped ? 'text' : kind}
        defaultValue={shown(form, name, asWritten(value))}
        autoComplete={isTyped ? 'off' : autoComplete}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
      />
    </div>
  )
}
