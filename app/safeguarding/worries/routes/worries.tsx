import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Button } from '#app/ui/staff/button.tsx'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { Pager } from '#app/ui/staff/pager.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ReadTable } from '../components/read-table.tsx'
import { WorryTable } from '../components/worry-table.tsx'
import { pageOf, readingPath } from '../pages.ts'
import { readingList } from '../queries/reading-list.server.ts'
import { readingOrder, readingWords } from '../words.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Worries – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'worry.read')
  const list = await readingList(grant, pageOf(args.request))
  await grant.recordList('worries', { worry: [...list.unread, ...list.read] })
  return { frame: await staffShell(grant, paths.worries), ...list }
}

/** Has every child's message been read by a person? */
export default function WorriesPage() {
  const { frame, asked, counts, pages, unread, read } = useLoaderData<typeof loader>()
  const { unreadPage, readPage, isOlder } = asked
  return (
    <StaffPage {...frame} title="Worries" script={checkOnScript}>
      <p className="text-lead font-bold">{readingWords(counts)}</p>
      {unread.length > 0 ? (
        <>
          <p>{readingOrder}</p>
          <WorryTable caption={`Worries to read: ${counts.unread}`} worries={unread} />
        </>
      ) : (
        <EmptyState title="Nothing to read.">
          <p>New worries appear here, with the time to read them by.</p>
        </EmptyState>
      )}
      <Pager
        label="Unread worries"
        page={unreadPage}
        pages={pages.unread}
        to={(page) => readingPath({ ...asked, unreadPage: page })}
      />
      <p>
        <Button look="second" href={paths.paperNote}>
          Record what a child said
        </Button>
      </p>
      {read.length > 0 ? (
        <ReadTable caption={`Read ${isOlder ? 'longer ago' : 'in the last 14 days'}: ${counts.read}`} worries={read} />
      ) : (
        <p>Nothing was read {isOlder ? 'longer ago' : 'in the last 14 days'}.</p>
      )}
      <Pager
        label="Worries that have been read"
        page={readPage}
        pages={pages.read}
        to={(page) => readingPath({ ...asked, readPage: page })}
      />
      <p>
        <a href={readingPath({ ...asked, readPage: 1, isOlder: !isOlder })}>
          {isOlder ? 'Read in the last 14 days' : 'Read longer ago'}
        </a>
      </p>
    </StaffPage>
  )
}
