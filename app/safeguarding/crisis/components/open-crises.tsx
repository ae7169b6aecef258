import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { OpenCrisis } from '../queries/open-crises.server.ts'
import { steps } from '../steps.ts'

/** The crises that are open now, above everything else: who runs each, since when, and the step to go on with. */
export function OpenCrises({ crises }: { crises: readonly OpenCrisis[] }) {
  if (crises.length === 0) return null
  return (
    <Notice kind="urgent" title={crises.length === 1 ? 'A crisis is open.' : `${crises.length} crises are open.`}>
      <ul>
        {crises.map(({ id: responseId, child, className, started, runBy, step }) => (
          <li key={responseId}>
            <a className="font-bold" href={href(paths.crisis, { responseId })}>
              {child}, {className}
            </a>
            . Run by {runBy}, started {started}.{' '}
            {step === null ? null : (
              <a href={href(paths.crisisStep, { responseId, step: `${step}` })}>
                Next: step {step}, {steps[step].short.toLowerCase()}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
