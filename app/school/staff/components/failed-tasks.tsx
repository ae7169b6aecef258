import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { counted } from '#app/words/counted.ts'

/** How many tasks were tried so often that they were given up, of those the reader may know of, and where to try them again. */
export function FailedTasks({ many }: { many: number }) {
  if (many === 0) return null
  return (
    <Notice kind="look" title={`${counted(many, 'task has', 'tasks have')} failed.`}>
      <p>
        Each one about a child has its own alert below. <a href={paths.failedWork}>Try them again</a>
      </p>
    </Notice>
  )
}
