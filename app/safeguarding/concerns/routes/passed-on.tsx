import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/access/authorize.server.ts'
import { reach } from '#app/access/policy.ts'
import { Due } from '#app/safeguarding/escalation/components/due.tsx'
import type { PageHandle } from '#app/web/handle.ts'
import { href, partsOf } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { checkOnScript } from '#app/shell/welfare-check-script.ts'
import { staffShell } from '#app/shell/queries/staff-shell.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import { ConcernStory } from '../components/concern-story.tsx'
import { openMyConcern } from '../queries/open-my-concern.server.ts'
import { whoReadsConcern } from '../queries/who-reads-concern.server.ts'

export const handle = { look: 'staff', scripts: 'shows urgent check-ons without a reload' } satisfies PageHandle
export const meta: MetaFunction = () => [{ title: 'My concerns – The Lift' }]

export async function loader(args: LoaderFunctionArgs) {
  const grant = await authorize(args, 'concern.raise')
  const { concernId } = partsOf(paths.passedOn, args.params)
  const concern = await openMyConcern(grant, concernId)
  const { ids, ...readers } = await whoReadsConcern(grant, concernId)
  const mayDecide = ids.includes(grant.actor.id) && reach(grant.actor.roles, 'concern.decide') !== undefined
  const decideAt = mayDecide ? href(paths.concern, { concernId }) : null
  return { frame: await staffShell(grant, paths.newConcern), concern, readers, decideAt }
}

export default function PassedOnPage() {
  const { frame, concern, readers, decideAt } = useLoaderData<typeof loader>()
  const { child, className, words, occurred, passedOn, due, isLate, read } = concern
  const has = `${readers.who} ${readers.areMany ? 'have' : 'has'} this now.`
  return (
    <StaffPage {...frame} title={`Your concern about ${child}`} script={checkOnScript}>
      {read ? (
        <Notice kind="done">
          <p>
            {read.by} read this {read.when}.
          </p>
        </Notice>
      ) : decideAt !== null ? (
        <Notice kind="done" title="You can decide on this yourself.">
          <p>
            <a href={decideAt}>Decide now</a>. <Due due={due} isLate={isLate} />. Whoever else reads concerns has it
            too.
          </p>
        </Notice>
      ) : (
        <Notice kind="done" title={has.replace(/^t/, 'T')}>
          <p>
            You can see it here. <Due due={due} isLate={isLate} />. They are reminded until someone has read it.
          </p>
        </Notice>
      )}
      <p>{className}. The decision goes in the child’s file, which only those who decide may open.</p>
      <ConcernStory words={words} occurred={occurred} passedOn={passedOn} />
      <p>
        <a href={paths.concerns}>All my concerns</a>
      </p>
    </StaffPage>
  )
}
