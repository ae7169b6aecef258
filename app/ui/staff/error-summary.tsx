import type { CameBack, SentForm } from '../sent-form.ts'
import { Notice } from './notice.tsx'

const whyBack = {
  'signed out': 'You were signed out before this was saved.',
  'somebody else': 'Somebody else was signed in when this was sent, so it was not saved.',
  password: 'Your password was asked for before this was saved.',
  help: 'You opened Help before this was saved.',
} as const

/** What has to be mended, at the top of the page; each line leads to its field. */
export function ErrorSummary({
  form,
  heading = 'There is a problem',
}: {
  form: SentForm | undefined
  heading?: string
}) {
  if (!form) return null
  if (form.back) return <Back {...form.back} />
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

function Back({ why, hadFile }: CameBack) {
  return (
    <Notice kind="look" title={whyBack[why]}>
      <p>Here is what you wrote. Check it and send it.{hadFile ? ' Choose the file again: it was not kept.' : ''}</p>
    </Notice>
  )
}
