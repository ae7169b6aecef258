import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Table } from '#app/ui/staff/table.tsx'
import { askedChild } from '../asked-child.ts'
import { ChooseClass } from '../components/choose-class.tsx'
import { childrenToChoose } from '../queries/children-to-choose.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Children – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'children.manage')
  const pupils = await childrenToChoose(grant, askedChild(args.request))
  return { frame: await staffShell(grant, paths.children), pupils }
}

/** The children by class, for the office: where to say that one is absent, or comes on some days only. */
export default function ChildrenPage() {
  const { frame, pupils } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Children" script={checkOnScript}>
      <p>Say when a child is absent, or on which days they come. Then no check-in is expected.</p>
      {pupils.asksClass ? <ChooseClass pupils={pupils} /> : null}
      {pupils.groups.length === 0 && !pupils.asksClass ? (
        <EmptyState title="There are no children yet.">
          <p>They appear here once they are added.</p>
        </EmptyState>
      ) : null}
      <div className="grid grid-cols-1 gap-6 md:grid-cols-2">
        {pupils.groups.map(({ label, options }) => (
          <Table
            key={label}
            dense
            caption={label}
            columns={columns}
            rows={options.map(({ value: childId, label: name }) => ({
              key: childId,
              cells: [name, ...waysOf(childId, name)],
            }))}
          />
        ))}
      </div>
      {pupils.classes.length > 0 && !pupils.asksClass ? (
        <p>
          <a href={`${paths.children}?class=other`}>All classes</a>
        </p>
      ) : null}
    </StaffPage>
  )
}

const columns = ['Child', 'Absence', 'Days'].map((label) => ({ label }))

const waysOf = (childId: string, name: string) => [
  <a key="absence" href={href(paths.absence, { childId })}>
    Mark absent <span className="sr-only">: {name}</span>
  </a>,
  <a key="days" href={href(paths.timetable, { childId })}>
    Choose days <span className="sr-only">: {name}</span>
  </a>,
]
