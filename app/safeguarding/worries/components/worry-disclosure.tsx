import { Disclosure } from '#app/safeguarding/alerts/components/disclosure.tsx'
import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { aboutGrownUp, aboutTheHead } from '#app/safeguarding/alerts/first-steps.ts'
import { OpenedInEmergency } from '#app/safeguarding/exclusions/components/opened-in-emergency.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { FoundWorry } from '../queries/find-worry.server.ts'

type Props = {
  worry: FoundWorry
  /** Where the form goes that says somebody has read it. */
  reading: string
}

/** What a child told, what to do first, and who has read it or must. */
export function WorryDisclosure({ worry, reading }: Props) {
  const { className, firstName, told, seen, writtenBy, about, due, isLate, read, isHeads, awaitsAnother, openings } =
    worry
  return (
    <>
      <p>
        {className}. {read ? null : <Due due={due} isLate={isLate} />}
      </p>
      <OpenedInEmergency openings={openings} />
      {about === null ? null : (
        <Notice kind="urgent" title="Do this first">
          <ol className="list-decimal pl-6">
            {(about === 'head' ? aboutTheHead : aboutGrownUp).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Notice>
      )}
      {writtenBy === null ? null : (
        <p>
          {writtenBy} wrote this down for {firstName}.
        </p>
      )}
      <Disclosure {...told} />
      {read ? (
        <Notice kind="done">
          <p>
            {read.by} read this {read.when}. {isHeads ? notSeen(firstName) : `${firstName} can see that.`}
          </p>
        </Notice>
      ) : awaitsAnother ? (
        <p>You wrote this down. Someone else will read it, so that two people know about it.</p>
      ) : (
        <PostForm action={reading}>
          <input type="hidden" name="seen" value={seen} />
          <p>{isHeads ? notSeen(firstName) : `${firstName} will see that you have read it.`}</p>
          <Button>I have read this</Button>
        </PostForm>
      )}
    </>
  )
}

/** Whoever gets in as the child would learn from it that something was told about a grown-up. */
const notSeen = (firstName: string) =>
  `${firstName}’s page does not say so, because others may see it: tell ${firstName} yourself that you have read it.`
