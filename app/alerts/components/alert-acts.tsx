import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import type { FoundAlert } from '../queries/find-alert.server.ts'
import type { WorryBehind } from '../queries/worries-behind.server.ts'
import { AcknowledgementForm } from './acknowledgement-form.tsx'
import { NoteForm } from './note-form.tsx'
import { ReadForm } from './read-form.tsx'

type Props = {
  alert: FoundAlert
  worries: readonly WorryBehind[]
  token: string
  /** Where its forms go. */
  ways: {
    readonly taking: string
    readonly note: string
    readonly resolution: string
    /** Where whoever may says that they have gone to the child. */
    readonly going?: string
  }
}

/** What can be done about an alert now: say that one is with the child, take it, say that what the child told has been read, write a note, resolve it. */
export function AlertActs({ alert, worries, token, ways }: Props) {
  const { state, isMine, newest, news, going, firstName } = alert
  const isTaken = state === 'acknowledged' || state === 'in_progress'
  return (
    <>
      {ways.going !== undefined && going?.went === null ? (
        <PostForm action={ways.going}>
          <input type="hidden" name="alert" value={alert.id} />
          <Button look="second">I am with {firstName}</Button>
        </PostForm>
      ) : null}
      {isTaken && isMine && worries.some(({ isToRead }) => isToRead) ? (
        <ReadForm action={ways.taking} newest={newest} />
      ) : null}
      {state === 'unread' ? <AcknowledgementForm action={ways.taking} alert={alert} /> : null}
      {isTaken || news !== null ? <NoteForm action={ways.note} token={token} /> : null}
      {isTaken ? (
        <p>
          <Button look="second" href={ways.resolution}>
            Resolve this alert
          </Button>
        </p>
      ) : null}
    </>
  )
}
