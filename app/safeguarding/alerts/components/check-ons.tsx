import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'

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
        listen, and don’t make promises. Somebody who keeps children safe knows why.
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

type Gone = { readonly alertId: string; readonly name: string; readonly className: string; readonly went: string }

/** Children to whom somebody has gone: nobody else needs to. */
export function GoneTo({ children }: { children: readonly Gone[] }) {
  if (children.length === 0) return null
  return (
    <>
      <SectionHeading>Somebody has gone</SectionHeading>
      <p>You don’t need to go to these children, unless they appear above again.</p>
      <ul className="grid gap-2">
        {children.map(({ alertId, name, className, went }) => (
          <li key={alertId}>
            <b>
              {name}, {className}
            </b>
            . {went}.
          </li>
        ))}
      </ul>
    </>
  )
}
