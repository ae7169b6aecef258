import { Facts } from '#app/ui/staff/facts.tsx'
import { answerFacts } from '../answers.ts'
import type { CrisisAnswer } from '../queries/answers-of.server.ts'
import { gathering } from '../steps.ts'

type Props = { readonly given: readonly Omit<CrisisAnswer, 'at'>[]; readonly level?: 'newest' | 'all' }

/** What was answered to a step, by whom and when; an answer that was changed stays, marked as such. */
export function GivenAnswers({ given, level = 'newest' }: Props) {
  const counts = (place: number) => gathering.includes(given[place]?.step ?? 0) || place === given.length - 1
  const wanted = given.map((each, place) => ({ ...each, isOld: !counts(place) }))
  return (
    <ul className="grid gap-3">
      {wanted
        .filter(({ isOld }) => level === 'all' || !isOld)
        .map(({ id, who, when, isOld, ...answer }) => (
          <li key={id} className="whitespace-pre-wrap break-words">
            <Facts facts={answerFacts(answer)} />
            <p className="text-small text-quiet">
              {who}, {when}. {isOld ? 'Changed since.' : null}
            </p>
          </li>
        ))}
    </ul>
  )
}
