import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { classesInReach } from '#app/school/classes/queries/classes-in-reach.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Table } from '#app/ui/staff/table.tsx'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Classes – The Lift' }]

const columns = [{ label: 'Class' }, { label: 'Children', number: true }, { label: 'Open now' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'class.read')
  return { frame: await staffShell(grant, paths.classes), classes: await classesInReach(grant) }
}

export default function ClassesPage() {
  const { frame, classes } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Classes" script={checkOnScript}>
      {classes.length === 0 ? (
        <EmptyState title="You have no class yet.">
          <p>The office says which classes you look after. They appear here once it has.</p>
        </EmptyState>
      ) : (
        <Table
          caption="Open a class to see who needs you today"
          columns={columns}
          rows={classes.map(({ id, name, children, open }) => ({
            key: id,
            cells: [<a href={href(paths.classToday, { classId: id })}>{name}</a>, children, open ? 'Open' : 'Closed'],
          }))}
        />
      )}
    </StaffPage>
  )
}
