import { Card } from '#app/ui/child/card.tsx'
import { Hand } from '#app/ui/child/drawings/hand.tsx'
import { WhoElseHelps } from '#app/ui/child/who-else-helps.tsx'
import type { NotifiedAtOnce } from '#app/safeguarding/escalation/queries/notified-at-once.server.ts'
import { whoReadsWords } from '#app/safeguarding/escalation/who-reads-words.ts'

/** What a child who does not feel safe or needs a grown-up does first, where there is a grown-up to see it and where there is none. */
export function firstThing({ isOpen }: Pick<NotifiedAtOnce, 'isOpen'>): string {
  return isOpen ? 'Put your hand up now.' : 'Tell a grown-up near you now.'
}

/** Who has been told that a child does not feel safe or needs a grown-up, and who else can help. Nobody is named who has not been told. */
export function HandUp({ names, isOpen, isMailed, hears }: NotifiedAtOnce) {
  return (
    <>
      <Card picture={<Hand size={64} />}>
        <p>
          <b>{whoReadsWords({ chosen: null, others: names, isOpen, isMailed, hears })}</b>
        </p>
        <p>{isOpen ? 'You can go to a grown-up you trust too.' : 'School is closed now.'}</p>
      </Card>
      <WhoElseHelps />
    </>
  )
}

/** What a child reads once they have said that they called a grown-up by mistake. */
export function SaidMistake() {
  return (
    <>
      <Card>
        <p>
          <b>You said it was a mistake.</b> A grown-up may come to see you. That is fine.
        </p>
      </Card>
      <WhoElseHelps />
    </>
  )
}
