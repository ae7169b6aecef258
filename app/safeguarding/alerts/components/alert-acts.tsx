import { href } from '#app/web/href.ts'
import type { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import type { FoundAlert } from '../queries/find-alert.server.ts'
import type { WorryBehind } from '../queries/worries-behind.server.ts'
import { AcknowledgementForm } from './acknowledgement-form.tsx'
import { NoteForm } from './note-form.tsx'
import { ReadForm, ReadOnlyForm } from './read-form.tsx'

type Props = {
  alert: FoundAlert
  worries: readonly WorryBehind[]
  token: string
  /** Where its forms go. */
  ways: {
    readonly taking: string
    readonly note: string
    readonly resolution: string
    readonly reading: typeof paths.worryReading | typeof paths.headWorryReading
    /** Where whoever may says that they have gone to the child. */
    readonly going?: string
  }
}

/** What can be done about an alert now: say that one is with the child, take it, say that what the child told has been read, write a note, resolve it. */
export function AlertActs({ alert, worries, token, ways }: Props) {
  const { state, isMine, newest, news, going, firstName } = alert
  const toRead = worries.filter(({ isToRead }) => isToRead)
  const isTaken = state === 'acknowledged' || state === 'in_progress'
  return (
    <>
      {ways.going !== undefined && going?.went === null ? (
        <PostForm action={ways.going}>
          <input type="hidden" name="alert" value={alert.id} />
          <Button look="second">I am with {firstName}</Button>
        </PostForm>
      ) : null}
      {isTaken && isMine && toRead.length > 0 ? <ReadForm action={ways.taking} newest={newest} /> : null}
      {state === 'unread' ? <AcknowledgementForm action={ways.taking} alert={alert} /> : null}
      {(isTaken && isMine) || toRead.length === 0 ? null : (
        <div className="grid gap-2">
          <p>
            {state === 'unread' && news === null
              ? 'If you only say that you have read what they told us, somebody still has to deal with this alert.'
              : 'Nobody has read what they told us. You can, whoever is dealing with this alert.'}
          </p>
          {toRead.map((worry) => (
            <ReadOnlyForm
              key={worry.id}
              {...{ worry, alertId: alert.id, isOnly: toRead.length === 1 }}
              action={href(ways.reading, { worryId: worry.id })}
            />
          ))}
        </div>
      )}
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
