import { goingWords } from '#app/shell/going-to-child.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import type { FoundAlert } from '../queries/find-alert.server.ts'
import { shortMoment } from '#app/school-time/words.ts'
import { outcomeWords, stateWords, typeWords } from '../staff-words.ts'
import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { SeverityTag } from './severity-tag.tsx'

/** How serious an alert is, what sort, and who has it or by when somebody must; once resolved, what came of it. */
export function AlertStatus({ alert }: { alert: FoundAlert }) {
  const { severity, type, className, state, owner, due, isLate, outcome, childTold, news, isMine, going } = alert
  return (
    <p>
      <SeverityTag severity={severity} /> {typeWords[type]}, {className}.{' '}
      {state === 'unread' ? (
        <>
          <strong>
            {news === null
              ? 'Not picked up yet.'
              : isMine
                ? `You are dealing with this: ${news}. Look at it.`
                : `${owner ?? theGovernor} is dealing with this: ${news}, not looked at yet.`}
          </strong>{' '}
          <Due due={due} isLate={isLate} />.
        </>
      ) : (
        held(alert)
      )}
      {going === null ? null : <> {goingWords(going, className)}</>}
      {outcome === null ? null : (
        <strong>
          {' '}
          Outcome: {outcomeWords[outcome]}. The child has {childTold ? 'been told' : 'not been told'}.
        </strong>
      )}
    </p>
  )
}

/** Who is dealing with an alert and since when, or who did: "Mr Ali is dealing with this (since 10:10)". */
function held({ state, owner, taken }: FoundAlert): string {
  const who = owner ?? theGovernor
  if (state === 'resolved') return `${stateWords[state]} (${who} picked it up ${taken ?? ''}).`
  return `${who} is dealing with this (since ${shortMoment(taken ?? '')}).`
}
