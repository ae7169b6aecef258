import { OpeningButtons } from '#app/school/classes/components/opening-buttons.tsx'
import type { ClassOpening } from '#app/school/classes/queries/class-opening.server.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'

/** Whether the children can sign in now, with their code, and the buttons that open and close the class. */
export function ClassDoor({ classId, opening }: { classId: string; opening: ClassOpening }) {
  if (!opening) return <OpeningButtons classId={classId} label="Check-in is closed. Open for" />
  return (
    <div className="flex flex-wrap items-center">
      <p className="mr-4">
        Check-in is open until {opening.until}. Code: <strong className="text-part">{opening.code}</strong>{' '}
        <a href={href(paths.opening, { classId })}>Show on the board</a>
      </p>
      <PostForm action={href(paths.closing, { classId })}>
        <Button look="second">Close check-in</Button>
      </PostForm>
    </div>
  )
}
