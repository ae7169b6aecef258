import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import type { PageHandle } from '#app/web/handle.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { Measured } from '../components/measured.tsx'
import { OwnRules } from '../components/own-rules.tsx'
import { ownVerdicts } from '../queries/own-verdicts.server.ts'
import { ofTenUnseen, wordFigures } from '#app/safeguarding/screening/word-figures.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'How accurate are the alerts? – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'rules.read')
  return {
    frame: await staffShell(grant, paths.rules),
    own: await ownVerdicts(grant),
    measured: wordFigures,
    ofTen: ofTenUnseen(),
  }
}

export default function RulesPage() {
  const { frame, own, measured, ofTen } = useLoaderData<typeof loader>()
  return (
    <StaffPage {...frame} title="How accurate are the alerts?" script={checkOnScript}>
      <Notice
        kind="look"
        title={`Expect the rules to notice about ${ofTen} in 10 serious worries in a child’s own words.`}
      >
        <p>
          That is how many they noticed in sentences they had never been shown. They miss the most when a child only
          hints. A person reads every worry anyway: a rule can only make that sooner. What a child taps is never missed.
        </p>
      </Notice>
      <OwnRules rules={own.rules} />
      <h2 className="text-part font-bold mt-4">What they missed at your school</h2>
      <p>
        {own.grown === 0
          ? 'No concern came from what a child told us in The Lift in the last 12 months.'
          : `In the last 12 months, ${own.grown === 1 ? '1 concern' : `${own.grown} concerns`} came from what a child told us. Of these, ${own.missed} came from a worry that no rule had marked medium or above: the person who read it noticed.`}
      </p>
      <Measured {...measured} />
    </StaffPage>
  )
}
