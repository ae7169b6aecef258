import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'

/** Says that whoever took an alert unread has now read what the child told. */
export function ReadForm({ action, newest }: { action: string; newest: string }) {
  return (
    <PostForm action={action}>
      <input type="hidden" name="seen" value={newest} />
      <Button>I have read this</Button>
    </PostForm>
  )
}
