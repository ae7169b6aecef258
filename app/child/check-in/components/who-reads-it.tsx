import type { Hears } from '#app/safeguarding/escalation/ladder.ts'
import { Card } from '#app/ui/child/card.tsx'
import { WhoCanRead } from '#app/safeguarding/worries/components/who-can-read.tsx'
import { WhoHears } from '#app/safeguarding/worries/components/who-hears.tsx'
import type { Asked } from '#app/safeguarding/worries/queries/readers-for-child.server.ts'
import { AskedFor } from './asked-for.tsx'

type Props = {
  readers: readonly string[]
  /** What they asked for in a worry; nothing where they told none. */
  asked: Asked | null
  /** The day by which a worry is read: "today", "on Monday"; nothing where nobody can promise one. */
  when: string | null
  /** Who reads a worry in the end. */
  hears: Hears
  isSchoolOpen: boolean
}

/** Who will read it, and by when. Out of school hours it says so, and who can help meanwhile. */
export function WhoReadsIt({ readers, asked, when, hears, isSchoolOpen }: Props) {
  const isWorry = asked !== null
  return (
    <Card>
      {readers.length > 0 ? <WhoCanRead names={readers} what="what you said" /> : null}
      {asked && when ? <AskedFor {...asked} /> : null}
      {when ? <p>A grown-up will read your worry {when}.</p> : null}
      {isWorry && when === null ? <WhoHears hears={hears} /> : null}
      {isWorry || readers.length > 0 ? null : <p>A grown-up from school can read what you said.</p>}
      {isSchoolOpen ? null : (
        <p>
          School is closed now. If you need help now: tell a grown-up near you, ring Childline{' '}
          <a href="tel:08001111">0800 1111</a>, or <a href="tel:999">999</a> if you are in danger.
        </p>
      )}
    </Card>
  )
}
