import type { Hears } from '#app/safeguarding/escalation/ladder.ts'

/** That somebody reads what a child told, where nobody can be named. Where nobody can be promised, who else helps. */
export function WhoHears({ hears }: { hears: Hears }) {
  if (hears === 'governor') return <p>A grown-up who helps your school will read it.</p>
  if (hears !== 'nobody') return <p>A grown-up from school will read it.</p>
  return (
    <p>
      Tell a grown-up you trust. You can ring Childline: <a href="tel:08001111">0800 1111</a>.
    </p>
  )
}
