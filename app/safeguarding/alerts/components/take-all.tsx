import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'

type Props = {
  childId: string
  child: string
  /** What is taken: these alerts, as far as whoever presses has seen them. */
  taking: { readonly seen: string; readonly alerts: readonly string[] }
  look?: 'main' | 'second'
}

/** One press that takes everything about a child that nobody has. */
export function TakeAll({ childId, child, taking: { seen, alerts }, look = 'second' }: Props) {
  return (
    <PostForm action={href(paths.taking, { childId })} className="shrink-0">
      <div className="whitespace-nowrap">
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="alerts" value={alerts.join(' ')} />
        <Button look={look}>
          I’ll deal with this<span className="sr-only">: {child}</span>
        </Button>
      </div>
    </PostForm>
  )
}
