import type { SentForm } from '../sent-form.ts'

/** What has to be mended, at the top of the page; each line leads to its field. */
export function ErrorSummary({
  form,
  heading = 'There is a problem',
}: {
  form: SentForm | undefined
  heading?: string
}) {
  if (!form) return null
  return (
    <div className="mend" role="alert" aria-labelledby="mend">
      <h2 id="mend" className="text-lead font-bold">
        {heading}
      </h2>
      <ul>
        {Object.entries(form.problems).map(([name, problem]) => (
          <li key={name}>
            <a href={`#${name}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
