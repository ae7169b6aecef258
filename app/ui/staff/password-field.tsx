import type { SentForm } from '../sent-form.ts'
import { describedBy, FieldWords } from './field-words.tsx'

type Props = {
  name: string
  label: string
  autoComplete: 'current-password' | 'new-password'
  hint?: string | undefined
  form?: SentForm | undefined
}

/** A password. It is never written back into a page. */
export function PasswordField({ name, label, autoComplete, hint, form }: Props) {
  const problem = form?.problems[name]
  return (
    <div className={problem ? 'wrong' : undefined}>
      <FieldWords name={name} label={label} hint={hint} problem={problem} />
      <input
        className="input"
        id={name}
        name={name}
        type="password"
        autoComplete={autoComplete}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
      />
    </div>
  )
}
