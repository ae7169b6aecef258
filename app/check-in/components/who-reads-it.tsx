import { Card } from '#app/ui/child/card.tsx'

type Props = {
  readers: readonly string[]
  /** The day by which a worry is read: "today", "on Monday"; nothing when there was no worry. */
  when: string | null
  isSchoolOpen: boolean
}

/** Who will read it, and by when. Out of school hours it says so, and who can help meanwhile. */
export function WhoReadsIt({ readers, when, isSchoolOpen }: Props) {
  const names = readers.length > 0 ? inWords(readers) : 'A grown-up at school'
  return (
    <Card>
      <p>
        <b>{names}</b> can read what you said.
      </p>
      {when ? <p>A grown-up will read your worry {when}.</p> : null}
      {isSchoolOpen ? null : (
        <p>
          School is closed now. If you need help now: tell a grown-up near you, ring Childline{' '}
          <a href="tel:08001111">0800 1111</a>, or <a href="tel:999">999</a> if you are in danger.
        </p>
      )}
    </Card>
  )
}

function inWords(names: readonly string[]): string {
  const [last, ...others] = [...names].reverse()
  return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : `${last}`
}
