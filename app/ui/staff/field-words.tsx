type Props = { name: string; label: string; hint?: string | undefined; problem?: string | undefined }

/** The words above a field: its label, a hint, and what to mend. */
export function FieldWords({ name, label, hint, problem }: Props) {
  return (
    <>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {hint ? (
        <span id={`${name}-hint`} className="hint">
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span id={`${name}-problem`} className="problem">
          {problem}
        </span>
      ) : null}
    </>
  )
}

/** Which words a field is described by, for a person who hears the page. */
export function describedBy(
  name: string,
  { hint, problem }: { hint?: string | undefined; problem?: string | undefined },
) {
  return [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined
}
