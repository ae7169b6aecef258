import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import type { WorryBehind } from '../queries/worries-behind.server.ts'

type Worry = Pick<WorryBehind, 'id' | 'seen' | 'written'>
type Props = { action: string; alertId: string; worry: Worry; isOnly: boolean }

/** Says that what a child told has been read, without taking the alert it led to. */
export function ReadOnlyForm({ action, alertId, worry: { seen, written }, isOnly }: Props) {
  return (
    <PostForm action={action}>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="alert" value={alertId} />
      <Button look="second">I have read {isOnly ? 'this' : `what they told us ${written}`}</Button>
    </PostForm>
  )
}

/** Says that whoever took an alert unread has now read what the child told. */
export function ReadForm({ action, newest }: { action: string; newest: string }) {
  return (
    <PostForm action={action}>
      <input type="hidden" name="seen" value={newest} />
      <Button>I have read this</Button>
    </PostForm>
  )
}
