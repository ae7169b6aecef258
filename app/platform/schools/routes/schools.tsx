import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorizeStaff } from '#app/access/authorize-platform.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import { counted } from '#app/words/counted.ts'
import { schoolsServed } from '../queries/schools-served.server.ts'

export const handle = { look: 'staff' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Schools – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorizeStaff(args, 'schools.read')
  return { person: grant.actor.name, schools: await schoolsServed(grant) }
}

/** Which schools are well, and which need us? */
export default function SchoolsPage() {
  const { person, schools } = useLoaderData<typeof loader>()
  const menu = [{ label: 'Schools', href: paths.platformSchools, current: true }]
  return (
    <StaffPage title="Schools" school="The Lift" person={person} menu={menu} signOut={paths.platformSignOut}>
      {schools.length === 0 ? (
        <EmptyState title="No schools yet">Schools appear here once they have been set up.</EmptyState>
      ) : null}
      <Table
        caption={counted(schools.length, 'school')}
        columns={[
          { label: 'School' },
          { label: 'Address' },
          { label: 'Status' },
          { label: 'Plan' },
          { label: 'Database' },
          { label: 'Migrations', number: true },
        ]}
        rows={schools.map(({ slug, name, host, status, plan, store, schemaVersion }) => ({
          key: `${slug} ${host}`,
          cells: [name, host ?? slug, status, plan, store, schemaVersion],
        }))}
      />
    </StaffPage>
  )
}
