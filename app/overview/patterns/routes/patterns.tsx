import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { EmptyState } from '#app/ui/staff/empty-state.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { TermPatternsShown } from '../components/term-patterns.tsx'
import { schoolPatterns } from '../queries/school-patterns.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'Patterns – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'patterns.read')
  return { frame: await staffShell(grant, paths.patterns), patterns: await schoolPatterns(grant) }
}

export default function PatternsPage() {
  const { frame, patterns } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="Patterns this term" script={checkOnScript}>
      {patterns.weeks === 0 ? (
        <EmptyState title="The first week of term is not over yet.">
          <p>From the second week of term, this page shows what is rising, and where. Nobody is named.</p>
        </EmptyState>
      ) : (
        <TermPatternsShown patterns={patterns} />
      )}
    </StaffPage>
  )
}
