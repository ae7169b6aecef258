import type { FoundAlert } from '../queries/find-alert.server.ts'
import { stateWords, typeWords } from '../staff-words.ts'
import { Due } from './due.tsx'
import { SeverityTag } from './severity-tag.tsx'

/** How serious an alert is, what sort, and who has it or by when somebody must; once resolved, what came of it. */
export function Standing({ alert }: { alert: FoundAlert }) {
  const { severity, type, className, state, owner, taken, due, isLate, outcome, childTold, news, isMine } = alert
  return (
    <p>
      <SeverityTag severity={severity} /> {typeWords[type]}, {className}.{' '}
      {state === 'unread' ? (
        <>
          <strong>
            {news === null
              ? 'Nobody has it yet.'
              : isMine
                ? `You have this: ${news}. Look at it.`
                : `${owner ?? 'Somebody'} has it: ${news}, not looked at yet.`}
          </strong>{' '}
          <Due due={due} isLate={isLate} />.
        </>
      ) : (
        `${stateWords[state]}: ${owner ?? 'somebody'} took it ${taken ?? ''}.`
      )}
      {state === 'resolved' ? (
        <strong>
          {' '}
          It came to this: {outcome}. The child has {childTold ? 'been told' : 'not been told'}.
        </strong>
      ) : null}
    </p>
  )
}
