import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { yearWords } from '#app/school/children/year-words.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { Pager } from '#app/ui/staff/pager.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Chronology } from '../components/chronology.tsx'
import { FileLinks } from '../components/file-links.tsx'
import { HiddenLines } from '#app/safeguarding/chronology/components/hidden-lines.tsx'
import { KindFilter } from '../components/kind-filter.tsx'
import { askedPart, partPath } from '#app/safeguarding/chronology/pages.ts'
import { openFile } from '#app/safeguarding/chronology/queries/open-file.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'A child’s file – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'file.read')
  const { childId } = partsOf(paths.file, args.params)
  const asked = askedPart(args.request)
  const file = await openFile(grant, childId, asked)
  return { frame: await staffShell(grant), kind: asked.kind, withHidden: asked.withHidden, ...file }
}

export default function FilePage() {
  const { frame, kind, withHidden, child, lines, many, shown, hidden, page, pages } = useLoaderData<typeof loader>()
  const { id: childId, className, yearGroup, number, stay } = child
  const to = (other: number) => partPath(childId, { kind, withHidden, page: other })
  const pager = <Pager label="Pages of this file" page={page} pages={pages} to={to} />
  return (
    <StaffPage {...frame} title={`${child.name}’s file`} script={checkOnScript}>
      <p>
        {className}, {yearWords(yearGroup)}. Record number {number}. {stay === null ? '' : `${stay}. `}
        Nothing is deleted. Corrections appear next to the entry.
      </p>
      <p>
        <Button href={href(paths.newFileEntry, { childId })}>Add to the file</Button>
      </p>
      <FileLinks childId={childId} />
      {hidden === 0 ? null : <HiddenLines childId={childId} many={hidden} areShown={withHidden} />}
      {many === 0 ? (
        <EmptyState title="There is nothing here that you can open.">
          <p>Concerns, decisions and what {child.firstName} tells us appear here, in order, as they happen.</p>
        </EmptyState>
      ) : (
        <>
          <KindFilter childId={childId} kind={kind} withHidden={withHidden} shown={shown} many={many} />
          {pager}
          <Chronology childId={childId} lines={lines} />
          {pager}
        </>
      )}
    </StaffPage>
  )
}
