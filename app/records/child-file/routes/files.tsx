import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { askedName } from '#app/school/children/asked-child.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TextField } from '#app/ui/staff/text-field.tsx'
import { FileTable } from '../components/file-table.tsx'
import { fileIndex } from '#app/safeguarding/chronology/queries/file-index.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Files – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'file.read')
  const name = askedName(new URL(args.request.url).searchParams)
  return { frame: await staffShell(grant, paths.files), name, files: await fileIndex(grant, name) }
}

export default function FilesPage() {
  const { frame, name, files } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Files" script={checkOnScript}>
      <form method="get" action={paths.files} className="flex flex-wrap items-end gap-4">
        <TextField name="name" label="Name of any child" hint="Sam, or Sam B" kind="search" short value={name ?? ''} />
        <Button look="second">Find</Button>
      </form>
      {files.length > 0 ? (
        <FileTable caption={name === null ? 'Last added to first' : `Children called ${name}`} files={files} />
      ) : name === null ? (
        <EmptyState title="No child has a file yet.">
          <p>A child has a file as soon as someone reports a concern, or you add to it: find the child above.</p>
        </EmptyState>
      ) : (
        <EmptyState title={`There is no child called ${name}.`}>
          <p>Type the start of a first name, or a first name and an initial.</p>
        </EmptyState>
      )}
    </StaffPage>
  )
}
