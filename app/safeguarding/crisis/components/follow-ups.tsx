import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import type { ListedFollowUp } from '../queries/follow-up-list.server.ts'

/** What is still to be done, by whom and by when, each with a button that says it is done. */
export function FollowUps({ followUps }: { followUps: readonly ListedFollowUp[] }) {
  return (
    <section>
      <SectionHeading count={followUps.length}>To do</SectionHeading>
      <ul className="grid gap-3">
        {followUps.map(({ id, task, child, responseId, owner, due, isLate }) => (
          <li key={id} className="panel">
            <p className="font-bold whitespace-pre-wrap break-words" dir="auto">
              {task}
            </p>
            <p>
              {responseId === null ? child : <a href={href(paths.crisis, { responseId })}>{child}</a>}. {owner} will do
              it. <Due due={due} isLate={isLate} />.
            </p>
            <PostForm action={href(paths.followUpDone, { followUpId: id })} className="mt-2">
              <Button look="second">
                Done<span className="sr-only">: {task}</span>
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
