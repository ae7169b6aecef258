import { WithNumbers } from '#app/ui/staff/telephone.tsx'
import type { ReadersNow } from '#app/safeguarding/escalation/queries/readers-now.server.ts'

/** What whoever passes something on has to know before they do: who reads it, what to say to the child, and what they must do themselves. */
export function BeforeYouWrite({ readers }: { readers: ReadersNow }) {
  return (
    <aside
      className="panel grid gap-2 self-start md:mt-0 md:col-start-2 md:row-start-1 md:row-span-2"
      aria-label="Before you send it"
    >
      <p>
        <strong>Who reads it:</strong> {readers.lead}, {readers.when}. If it is about a grown-up who works with
        children, {readers.head} instead.
      </p>
      <p>
        <strong>With the child:</strong> listen. Say “tell me”, “explain to me”, “describe it to me”, and don’t ask
        leading questions. Never promise to keep it to yourself: say you will tell a grown-up who can help.
      </p>
      <p>
        <strong>Teachers:</strong> if a girl tells you she has had FGM, or you see signs of it, you must also report it
        to the police yourself, <WithNumbers words="on 101." />
      </p>
    </aside>
  )
}
