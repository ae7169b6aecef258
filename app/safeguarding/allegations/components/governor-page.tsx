import { PostForm } from '#app/ui/form/post-form.tsx'
import { PlainPage } from '#app/ui/plain/plain-page.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { ErrorSummary } from '#app/ui/staff/error-summary.tsx'
import type { openForGovernor } from '../queries/open-for-governor.server.ts'
import { GovernorDoor } from './governor-door.tsx'
import { Opened } from './opened-record.tsx'

type Opening = NonNullable<Awaited<ReturnType<typeof openForGovernor>>>
type Props = {
  school: string
  /** Where the door is, and where whoever has read it says so. */
  door: string
  read: string
  /** What came of what was typed: a form to mend, or the record. */
  came: SentForm | { readonly record: Opening; readonly email: string; readonly code: string } | undefined
}

/** What the safeguarding governor reads in the place of everybody at the school, and the door before it. */
export function GovernorPage({ school, door, read, came }: Props) {
  if (came === undefined || !('record' in came))
    return (
      <PlainPage title="For the safeguarding governor" school={school}>
        <ErrorSummary form={came} />
        <GovernorDoor action={door} form={came} />
      </PlainPage>
    )
  const { record, email, code } = came
  return (
    <PlainPage title={`About ${record.child}`} school={school}>
      <Opened record={record}>
        <PostForm action={read} noValidate>
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="code" value={code} />
          <p>
            Press this when you have read it and done what it says above. It is then on the record that you have. The
            code then stops working, so write down what you need first.
          </p>
          <Button>I have read this</Button>
        </PostForm>
      </Opened>
    </PlainPage>
  )
}
