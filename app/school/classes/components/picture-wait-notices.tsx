import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import type { PictureWaits } from '../queries/picture-waits.server.ts'

/** Which children of a class, and whether a tablet, have to wait after too many wrong pictures, and how to let them in at once. */
export function PictureWaitNotices({ classId, waits }: { classId: string; waits: PictureWaits }) {
  const { children, tabletsUntil } = waits
  if (children.length === 0 && tabletsUntil === null) return null
  return (
    <ul className="grid gap-2">
      {children.map(({ id, name, until }) => (
        <li key={id}>
          <PostForm action={href(paths.unlock, { childId: id })}>
            <p>
              <strong>{name}</strong> has to wait until {until}: too many wrong pictures.{' '}
              <Button look="second">Let {name} in</Button>
            </p>
          </PostForm>
        </li>
      ))}
      <li>
        {tabletsUntil === null ? null : `A tablet has to wait until ${tabletsUntil}: too many wrong pictures. `}
        <a href={href(paths.lettingIn, { classId })}>Let everybody in</a>
      </li>
    </ul>
  )
}
