import type { ReactNode } from 'react'
import type { BesideDecision as Beside } from '#app/safeguarding/alerts/queries/beside-decision.server.ts'
import { BesideDecision } from '#app/safeguarding/alerts/components/beside-decision.tsx'
import type { Closing } from '#app/safeguarding/alerts/closing.ts'
import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { NamedNotice } from '#app/safeguarding/alerts/components/named-notice.tsx'
import { OpenedInEmergency } from '#app/safeguarding/exclusions/components/opened-in-emergency.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Next, type NextOne } from '#app/ui/staff/next-one.tsx'
import type { OpenedConcern } from '../queries/open-concern.server.ts'
import { ConcernStory } from './concern-story.tsx'
import { DecisionForm } from './decision-form.tsx'

type Props = {
  concern: OpenedConcern
  /** Where it is said that it is read, and where it is decided. */
  reading: string
  decision: string
  /** Where it is said whom it is about. */
  naming: string
  /** What else there is about the child, while it is to be decided. */
  beside: Beside | null
  /** Whether whoever looks may decide it alone. */
  closing: Closing
  /** The first concern nobody has read, once this one is. */
  next: NextOne
  /** What to do first, and where else to go. */
  children?: ReactNode
}

/** A concern before whoever decides: what to do now, what it says, and once it is decided, what and why. */
export function ConcernCase({ concern, beside, closing, next, children, ...ways }: Props) {
  const { reading, decision, naming } = ways
  const { className, state, words, occurred, passedOn, raiser, due, isLate, read, closed, openings, named } = concern
  return (
    <>
      <p>
        {className}.{' '}
        {read ? (
          `${read.by} read this ${read.when}.`
        ) : (
          <>
            <strong>Nobody has read it yet.</strong> <Due due={due} isLate={isLate} />.
          </>
        )}{' '}
        {closed ? `${closed.by} decided it ${closed.when}.` : null}
      </p>
      <OpenedInEmergency openings={openings} />
      {read ? <Next next={next} none="You have no more concerns to read." /> : null}
      {read ? <NamedNotice named={named} naming={naming} /> : null}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 md:gap-x-8">
        <div className="grid content-start gap-4">
          <ConcernStory words={words} occurred={occurred} passedOn={passedOn} raiser={raiser} />
          {beside === null ? null : <BesideDecision beside={beside} />}
          {state === 'unread' ? (
            <PostForm action={reading}>
              {concern.isMine ? null : <p>{raiser} will see that you have read it.</p>}
              <Button>I have read this</Button>
            </PostForm>
          ) : null}
        </div>
        <div className="grid content-start gap-4">
          {children}
          {state === 'open' ? <DecisionForm action={decision} closing={closing} /> : null}
          {words.decision === null ? null : (
            <section>
              <h2 className="text-part font-bold">Decision and reasons</h2>
              <p className="panel whitespace-pre-wrap break-words" dir="auto">
                {words.decision}
              </p>
            </section>
          )}
        </div>
      </div>
    </>
  )
}
