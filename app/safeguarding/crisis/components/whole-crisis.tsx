import { Facts } from '#app/ui/staff/facts.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { stepTitle } from '../answers.ts'
import type { CrisisAnswer } from '../queries/answers-of.server.ts'
import type { FoundCrisis } from '../queries/find-crisis.server.ts'
import { reviewStep, stepNumbers } from '../steps.ts'
import { ChildsWords } from './childs-words.tsx'
import { GivenAnswers } from './given-answers.tsx'

type Props = {
  readonly crisis: Pick<FoundCrisis, 'id' | 'isOpen' | 'reviewed'>
  readonly answers: readonly Omit<CrisisAnswer, 'at'>[]
  readonly said: readonly { readonly id: string; readonly words: string; readonly when: string }[]
  readonly took: readonly { readonly label: string; readonly value: string }[]
}

/** Every step of a crisis with all its answers, to read and to print. */
export function WholeCrisis({ crisis, answers, said, took }: Props) {
  const { id: responseId, isOpen } = crisis
  const asked = [...stepNumbers, ...(crisis.reviewed === null ? [] : [reviewStep])]
  return (
    <>
      {asked.map((step) => {
        const given = answers.filter((answer) => answer.step === step)
        return (
          <section key={step} className="stack break-inside-avoid">
            <h2 className="text-lead font-bold">
              {stepTitle(step)}{' '}
              {isOpen ? (
                <a className="text-small print:hidden" href={href(paths.crisisStep, { responseId, step: `${step}` })}>
                  {given.length > 0 ? `Change or add to step ${step}` : `Answer step ${step}`}
                </a>
              ) : null}
            </h2>
            {step === 3 ? <ChildsWords said={said} /> : null}
            {given.length > 0 ? <GivenAnswers given={given} level="all" /> : <p>No answer.</p>}
          </section>
        )
      })}
      {took.length === 0 ? null : (
        <section className="stack break-inside-avoid">
          <h2 className="text-lead font-bold">How long it took, from when the school could first know</h2>
          <Facts facts={took} />
        </section>
      )}
    </>
  )
}
