import { href } from '#app/href.ts'
import { paths } from '#app/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'

type Waiting = {
  readonly alertId: string
  readonly name: string
  readonly className: string
  readonly asked: string
}

/** Children to go to now. Why is for the lead to know; being with the child is what counts. */
export function CheckOns({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <>
      <p>
        Go to the child, stay nearby and act as normal. You don’t need to ask questions. If they tell you something,
        listen, and don’t make promises. The safeguarding team knows why.
      </p>
      <ul className="grid gap-4">
        {waiting.map(({ alertId, name, className, asked }) => (
          <li key={alertId} className="panel">
            <PostForm action={href(paths.checkOn, { alertId })}>
              <div className="flex flex-wrap items-center justify-between">
                <p>
                  <b className="text-part">
                    {name}, {className}
                  </b>{' '}
                  <span>You were asked {asked}</span>
                </p>
                <Button>I am with them</Button>
              </div>
            </PostForm>
          </li>
        ))}
      </ul>
    </>
  )
}
