import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { askedName } from '#app/school/children/asked-child.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { Pager } from '#app/ui/staff/pager.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { counted } from '#app/words/counted.ts'
import { pageNumber } from '#app/safeguarding/worries/pages.ts'
import { DecidedTable } from '../components/decided-table.tsx'
import { decidedAllegations } from '../queries/decided-allegations.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Decided about grown-ups – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'allegation.read')
  const { searchParams } = new URL(args.request.url)
  const name = askedName(searchParams)
  const decided = await decidedAllegations(grant, { name, page: pageNumber.parse(searchParams.get('page') ?? 1) })
  const of = (kind: 'concern' | 'alert') => decided.rows.filter((row) => row.kind === kind)
  await grant.recordList('allegations decided', { concern: of('concern'), alert: of('alert') })
  return { frame: await staffShell(grant, paths.allegations), name, decided }
}

export default function DecidedPage() {
  const { frame, name, decided } = useLoaderData<typeof loader>()
  const { rows, page, pages, many } = decided
  const to = (wanted: number) =>
    `${paths.decidedAllegations}?${new URLSearchParams({ ...(name === null ? {} : { name }), page: `${wanted}` })}`
  return (
    <StaffPage {...frame} title="Decided about grown-ups at the school" script={checkOnScript}>
      <form method="get" action={paths.decidedAllegations} className="flex flex-wrap items-end gap-4">
        <TextField name="name" label="Name of the child" hint="Sam, or Sam B" kind="search" short value={name ?? ''} />
        <Button look="second">Find</Button>
      </form>
      {rows.length > 0 ? (
        <>
          <DecidedTable caption={`${counted(many, 'decision')}, the latest first`} rows={rows} />
          <Pager label="Decisions" page={page} pages={pages} to={to} />
        </>
      ) : name === null ? (
        <EmptyState title="Nothing is decided yet.">
          <p>
            A concern about a grown-up comes here when you have decided on it, and an alert when you have closed it.
          </p>
        </EmptyState>
      ) : (
        <EmptyState title={`Nothing is decided about a child called ${name}.`}>
          <p>Type the start of a first name, or a first name and an initial.</p>
        </EmptyState>
      )}
      <p>
        <a href={paths.allegations}>What is waiting about grown-ups</a>
      </p>
    </StaffPage>
  )
}
