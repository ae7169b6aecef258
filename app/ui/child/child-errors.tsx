import type { SentForm } from '../sent-form.ts'

/** What to do before going on, at the top of a child's page: calm, and each line leads to its question, which it describes. */
export function ChildErrors({ heading, form }: { heading: string; form: SentForm | undefined }) {
  if (!form) return null
  if (form.back)
    return (
      <div className="nudge" role="status">
        <h2>You did not send this yet</h2>
        <p>We kept it for you. Look at it, then go on.</p>
      </div>
    )
  return (
    <div className="nudge" role="alert" aria-labelledby="mend">
      <h2 id="mend">{heading}</h2>
      <ul>
        {Object.entries(form.problems).map(([name, problem]) => (
          <li key={name} id={`${name}-problem`}>
            <a href={`#${name}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
