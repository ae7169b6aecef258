import { type SentForm, shown } from '../sent-form.ts'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  entered?: string | undefined
  rows?: number
  form?: SentForm | undefined
}

/** A place to write, if a child wants to. */
export function WorryBox({ name, label, hint, entered, rows = 4, form }: Props) {
  const problem = form?.problems[name]
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={name} className="block mb-2 text-button font-bold">
        {label}
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="mb-2 text-quiet">
          {hint}
        </p>
      ) : null}
      <textarea
        id={name}
        name={name}
        rows={rows}
        className="box"
        defaultValue={shown(form, name, entered)}
        aria-describedby={described || undefined}
      />
    </div>
  )
}
