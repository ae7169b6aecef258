import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Table } from '#app/ui/staff/table.tsx'

type Failed = {
  readonly id: string
  readonly what: string
  readonly when: string | null
  readonly error: string | null
}

const columns = ['What', 'Stopped trying', 'What to do'].map((label) => ({ label }))

/** Work that was given up, with what can be done about each piece. */
export function FailedWork({ work }: { readonly work: readonly Failed[] }) {
  return (
    <Table
      caption={`Failed tasks: ${work.length}`}
      columns={columns}
      rows={work.map(({ id: jobId, what, when, error }) => ({
        key: jobId,
        cells: [
          what,
          `${when ?? 'Some time ago'}${error === null ? '' : ` (${error})`}`,
          <div key={jobId} className="flex flex-wrap gap-2">
            <PostForm action={href(paths.workAgain, { jobId })}>
              <Button>Try again</Button>
            </PostForm>
            <PostForm action={href(paths.workLeft, { jobId })}>
              <Button look="second">Mark as sorted</Button>
            </PostForm>
          </div>,
        ],
      }))}
    />
  )
}
