import { type SentForm, shown } from '../sent-form.ts'
import { describedBy, FieldWords } from './field-words.tsx'

type Props = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  /** The words for nothing chosen yet; it sends nothing. */
  none?: string
  picked?: string | undefined
  hint?: string | undefined
  form?: SentForm | undefined
}

/** One out of a long list. */
export function Select({ name, label, options, none, picked, hint, form }: Props) {
  const problem = form?.problems[name]
  return (
    <div className={problem ? 'wrong' : undefined}>
      <FieldWords name={name} label={label} hint={hint} problem={problem} />
      <select
        className="input"
        id={name}
        name={name}
        defaultValue={shown(form, name, picked)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
