import { type SentForm, shown } from '../sent-form.ts'
import { describedBy, FieldWords } from './field-words.tsx'

type Option = { value: string; label: string }
type Props = {
  name: string
  label: string
  options?: readonly Option[]
  /** The options under headings, when there are very many. */
  groups?: readonly { label: string; options: readonly Option[] }[]
  /** The words for nothing chosen yet; it sends nothing. */
  none?: string
  picked?: string | undefined
  hint?: string | undefined
  form?: SentForm | undefined
}

/** One out of a long list. */
export function Select({ name, label, options = [], groups = [], none, picked, hint, form }: Props) {
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
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
