import { BelongsTo } from '#app/safeguarding/chronology/components/belongs-to.tsx'
import { PostForm } from '#app/ui/form/post-form.tsx'
import type { SentForm } from '#app/ui/sent-form.ts'
import { Button } from '#app/ui/staff/button.tsx'
import type { Sources } from '../queries/known-since.server.ts'

type Props = {
  readonly from: Sources
  readonly token: string
  readonly isOpen: boolean
  /** The open concerns it may belong to, when it does not grow out of one. */
  readonly records: readonly { readonly value: string; readonly label: string }[]
  readonly form?: SentForm | undefined
}

/** Starts the steps, or joins those that somebody has started. */
export function StartForm({ from: { alertId, worryId, concernId }, token, isOpen, records, form }: Props) {
  const carried = { alert: alertId, worry: worryId, concern: concernId, token }
  return (
    <PostForm className="big">
      {Object.entries(carried).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <p>
        {isOpen
          ? 'Someone has already started. You carry on together from where they are.'
          : 'Ten short questions, one at a time. You can stop and come back, and a deputy can carry on for you.'}
      </p>
      {isOpen || concernId !== null ? null : <BelongsTo records={records} form={form} />}
      <Button>{isOpen ? 'Continue the steps' : 'Start the steps'}</Button>
    </PostForm>
  )
}
