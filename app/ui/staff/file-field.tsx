import type { SentForm } from '../sent-form.ts'
import { describedBy, FieldWords } from './field-words.tsx'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  /** The kinds of file that are offered first. */
  accept?: string
  form?: SentForm | undefined
}

/** A file to bring. Browsers never give a file back with a form that has to be mended. */
export function FileField({ name, label, hint, accept, form }: Props) {
  const problem = form?.problems[name]
  return (
    <div className={problem ? 'wrong' : undefined}>
      <FieldWords name={name} label={label} hint={hint} problem={problem} />
      <input
        className="input"
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(name, { hint, problem })}
      />
    </div>
  )
}
