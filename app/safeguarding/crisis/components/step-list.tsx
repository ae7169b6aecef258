import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { stepNumbers, steps, type Step } from '../steps.ts'

type Props = { readonly responseId: string; readonly answered: readonly number[]; readonly current?: Step }

/** All the steps, each to go to, and which have an answer. */
export function StepList({ responseId, answered, current }: Props) {
  return (
    <nav aria-label="All steps">
      <ol className="class-list">
        {stepNumbers.map((step) => (
          <li key={step}>
            <a
              href={href(paths.crisisStep, { responseId, step: `${step}` })}
              aria-current={step === current ? 'step' : undefined}
              className={step === current ? 'font-bold' : undefined}
            >
              {step}. {steps[step].short}
            </a>
            <span className="note">{answered.includes(step) ? 'Answered' : ''}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
