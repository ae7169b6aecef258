import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { openingMinutes } from '../opening-form.ts'

const words = { '30': '30 minutes', '60': '1 hour', '120': '2 hours' } as const

/** Opens a class in one press, for half an hour, one hour or two. */
export function OpeningButtons({ classId, label }: { classId: string; label: string }) {
  return (
    <PostForm action={href(paths.opening, { classId })}>
      <div className="flex flex-wrap items-center">
        <span className="mr-3">{label}</span>
        {openingMinutes.map((minutes, at) => (
          <span key={minutes} id={at === 0 ? 'minutes' : undefined} className="mr-2 my-1">
            <Button look="second" name="minutes" value={minutes}>
              {words[minutes]}
            </Button>
          </span>
        ))}
      </div>
    </PostForm>
  )
}
