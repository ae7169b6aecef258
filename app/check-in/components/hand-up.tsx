import type { ToldOfSafety } from '#app/alerts/queries/told-of-safety.server.ts'
import { Card } from '#app/ui/child/card.tsx'
import { Hand } from '#app/ui/child/drawings/hand.tsx'
import { WhoElseHelps } from '#app/ui/child/who-else-helps.tsx'
import { toldWords } from '#app/worries/told-words.ts'

/** What a child who does not feel safe does first, where there is a grown-up to see it and where there is none. */
export function firstThing({ isOpen }: Pick<ToldOfSafety, 'isOpen'>): string {
  return isOpen ? 'Put your hand up now.' : 'Tell a grown-up near you now.'
}

/** Who has been told that a child does not feel safe, and who else can help. Nobody is named who has not been told. */
export function HandUp({ names, isOpen, isMailed }: ToldOfSafety) {
  return (
    <>
      <Card picture={<Hand size={64} />}>
        <p>
          <b>{toldWords({ chosen: null, others: names, isOpen, isMailed })}</b>
        </p>
        <p>{isOpen ? 'You can go to your teacher too.' : 'School is closed now.'}</p>
      </Card>
      <WhoElseHelps />
    </>
  )
}
