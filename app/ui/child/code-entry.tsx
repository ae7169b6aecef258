import { type SentForm, shown } from '../sent-form.ts'

type Props = { name: string; label: string; hint?: string | undefined; form?: SentForm | undefined }

/** The six letters of the day that open a class. */
export function CodeEntry({ name, label, hint, form }: Props) {
  const problem = form?.problems[name]
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ')
  return (
    <div>
      <h1>
        <label htmlFor={name}>{label}</label>
      </h1>
      {hint ? (
        <p id={`${name}-hint`} className="mt-2 text-quiet">
          {hint}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        type="text"
        className="box code mt-4"
        maxLength={12}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={shown(form, name, undefined)}
        aria-describedby={described || undefined}
      />
    </div>
  )
}
