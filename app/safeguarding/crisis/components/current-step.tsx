import { BesideDecision } from '#app/safeguarding/alerts/components/beside-decision.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { CurrentStep as Shown } from '../queries/read-step.server.ts'
import { gathering, steps } from '../steps.ts'
import { ChildsWords } from './childs-words.tsx'
import { GivenAnswers } from './given-answers.tsx'
import { Helplines } from './helplines.tsx'
import { StandingOrders } from './standing-orders.tsx'
import { StepForm } from './step-form.tsx'
import { StepList } from './step-list.tsx'

type Props = { readonly at: Shown; readonly token: string; readonly form: SentForm | undefined }

/** One step: what must be done now, its one question, and the way on. */
export function CurrentStep({ at, token, form }: Props) {
  const { crisis, step, given, answered, said } = at
  const responseId = crisis.id
  return (
    <>
      <p>
        Step {step} of 10. {crisis.child}, {crisis.className}.{' '}
        <a href={href(paths.crisis, { responseId })}>All answers on one page</a>
      </p>
      {crisis.isOpen ? <StandingOrders {...at} /> : <Notice kind="done" title="These steps are closed." />}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-[1fr_20rem] md:gap-x-8">
        <div className="stack">
          <ChildsWords said={said} />
          {given.length > 0 ? <GivenAnswers given={given} /> : null}
          {crisis.isOpen ? <WayOn at={at} token={token} form={form} /> : null}
          <StepList responseId={responseId} answered={answered} current={step} />
        </div>
        <div className="grid content-start gap-4">
          {at.beside === null ? null : <BesideDecision beside={at.beside} />}
          <Helplines card={at.card} />
        </div>
      </div>
    </>
  )
}

/** The form, or when there is an answer already the way on, with the form behind it. */
function WayOn({ at, token, form }: Props) {
  const { crisis, step, given, next, whyNotClosed } = at
  const toStep = (number: number) => href(paths.crisisStep, { responseId: crisis.id, step: `${number}` })
  if (step === 10 && whyNotClosed !== null) {
    return (
      <>
        <Notice kind="look" title="It cannot be closed yet.">
          <p>{whyNotClosed.why}</p>
        </Notice>
        <p className="big">
          <Button href={toStep(whyNotClosed.step)}>Go to step {whyNotClosed.step}</Button>
        </p>
      </>
    )
  }
  if (given.length === 0) return <StepForm at={at} token={token} form={form} />
  return (
    <>
      {next === null || next === step ? null : (
        <p className="big">
          <Button href={toStep(next)}>Next: {steps[next].short}</Button>
        </p>
      )}
      <details open={form !== undefined}>
        <summary>{gathering.includes(step) ? 'Add another' : 'Change this answer'}</summary>
        <StepForm at={at} token={token} form={form} />
      </details>
    </>
  )
}
