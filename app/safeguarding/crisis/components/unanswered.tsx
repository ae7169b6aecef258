import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { steps, type Step } from '../steps.ts'

type Props = { readonly responseId: string; readonly without: readonly Step[] }

/** Which steps have no answer yet, each to go to, before a crisis is closed. Nothing where all have. */
export function Unanswered({ responseId, without }: Props) {
  if (without.length === 0) return null
  return (
    <Notice kind="look" title="These steps have no answer yet. Answer them, or write below why not.">
      <ul>
        {without.map((step) => (
          <li key={step}>
            <a href={href(paths.crisisStep, { responseId, step: `${step}` })}>
              {step}. {steps[step].question}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
