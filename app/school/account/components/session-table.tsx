import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Table } from '#app/ui/staff/table.tsx'

type Session = {
  readonly id: string
  readonly isThis: boolean
  readonly device: string
  readonly address: string
  readonly since: string
  readonly lastSeen: string
}

const columns = ['With', 'Network address', 'Since', 'Last used', 'End it'].map((label) => ({ label }))

/** Where somebody is signed in, each with a button that ends it. */
export function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  return (
    <Table
      caption="Where I am signed in"
      columns={columns}
      rows={sessions.map(({ id, isThis, device, address, since, lastSeen }) => ({
        key: id,
        cells: [
          device,
          address,
          since,
          lastSeen,
          isThis ? (
            'This is where you are'
          ) : (
            <PostForm action={href(paths.endSession, { sessionId: id })}>
              <Button look="second">End</Button>
            </PostForm>
          ),
        ],
      }))}
    />
  )
}
