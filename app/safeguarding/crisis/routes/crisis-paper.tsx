import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Helplines } from '../components/helplines.tsx'
import { PaperSteps } from '../components/paper-steps.tsx'
import { helplineCard } from '../queries/helpline-card.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'The crisis steps on paper – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'crisis.run')
  return { frame: await staffShell(grant, paths.crises), card: await helplineCard(grant) }
}

export default function CrisisPaperPage() {
  const { frame, card } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="A child may be in danger: what do I do now?" script={checkOnScript}>
      <p className="print:hidden">Print this now and keep it where you can find it in a power cut.</p>
      <Helplines card={card} />
      <PaperSteps />
      <p className="print:hidden">
        <a href={paths.crises}>Back to Crisis</a>
      </p>
    </StaffPage>
  )
}
