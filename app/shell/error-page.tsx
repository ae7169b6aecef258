import { isRouteErrorResponse, useLocation } from '@remix-run/react'
import { useContext } from 'react'
import { Button } from '#app/ui/staff/button.tsx'
import { BigButton } from '#app/ui/child/big-button.tsx'
import { ChildPage } from '#app/ui/child/child-page.tsx'
import { WhoElseHelps } from '#app/ui/child/who-else-helps.tsx'
import { MadeForContext } from '#app/ui/form/made-for.ts'
import { PostAgain } from '#app/ui/form/post-form.tsx'
import { PlainPage } from '#app/ui/plain/plain-page.tsx'
import { SomebodyElse } from '#app/ui/plain/somebody-else.tsx'
import { Unsaved } from '#app/ui/plain/unsaved.tsx'
import { StaffPage } from '#app/ui/staff/staff-page.tsx'
import type { Look, PageHandle } from '#app/web/handle.ts'
import { HereContext, lookFor, type Here } from './here.ts'
import { somebodyElseIsHere } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { Reference } from '#app/web/reference.ts'
import { errorPageWordsFor } from '#app/web/error-page-words.ts'

/** The status an error stands for; whatever was not thrown as an answer is a mistake of ours. */
export function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

type Props = { error: unknown; page: PageHandle }

/** The look of a page that says why there is none: of whoever reads it, and where a page was left open of those it was for. */
export function errorLook({ error, page }: Props, here: Here): Look {
  return whatCame(error) ? (page.look === 'child' ? 'child' : 'plain') : lookFor(here, page.look)
}

/** Says in plain words why there is no page, whose fault it is not, and the way on. */
export function ErrorPage(props: Props) {
  const { error } = props
  const look = errorLook(props, useContext(HereContext))
  const came = whatCame(error)
  return came ? (
    <SomebodyElse forChild={look === 'child'} came={came} />
  ) : (
    <WhyNoPage {...props} forChild={look === 'child'} />
  )
}

function WhyNoPage({ error, page, forChild }: Props & { forChild: boolean }) {
  const { pathname } = useLocation()
  const here = useContext(HereContext)
  const reference = useContext(Reference)
  const { written, again } = useContext(MadeForContext)
  const isCall = again !== null && (again.then === paths.helpNow || page.asksForGrownUp?.(again.fields) === true)
  const isUntold = forChild && isCall
  const status = statusOf(error)
  const { title, child } = errorPageWordsFor(status)
  const why = (
    <>
      {forChild ? null : <p>{sentenceFor(error)}</p>}
      {status === 500 ? <p>Number: {reference}</p> : null}
      {isUntold ? <p>Tell a grown-up near you now.</p> : null}
      <Unsaved written={written} forChild={forChild} />
      {again !== null ? (
        <PostAgain {...again}>
          {here.look === 'staff' ? <Button>Try again</Button> : <BigButton>Try again</BigButton>}
        </PostAgain>
      ) : mayAskAgain(status) ? (
        <p>
          <a href={pathname}>{status === 409 ? 'Look again' : 'Try again'}</a>
        </p>
      ) : null}
      <p>
        {here.look === 'staff' ? (
          <a href={paths.home}>Back to your first page</a>
        ) : (
          <a href={pathname.startsWith(paths.platformSchools) ? paths.platformSchools : paths.frontDoor}>
            Go to the start
          </a>
        )}
      </p>
    </>
  )
  // A child finds help in its place whatever went wrong; one whose words were not taken has it in one press.
  if (forChild)
    return (
      <ChildPage
        title={isUntold ? 'We could not tell a grown-up.' : child}
        helpNow={here.look === 'child' && (status === 413 || status === 503)}
      >
        {why}
        {isUntold ? <WhoElseHelps /> : null}
      </ChildPage>
    )
  if (here.look !== 'staff') return <PlainPage title={title}>{why}</PlainPage>
  const { school, person, menu } = here
  return (
    <StaffPage title={title} school={school} person={person} menu={menu}>
      {why}
    </StaffPage>
  )
}

/** The sentence that came with the refusal, or ours. */
function sentenceFor(error: unknown): string {
  const said = saidIn(error)
  return typeof said === 'string' && statusOf(error) < 500 && statusOf(error) !== 404 && said !== ''
    ? said
    : errorPageWordsFor(statusOf(error)).sentence
}

function saidIn(error: unknown): unknown {
  return isRouteErrorResponse(error) ? error.data : null
}

function mayAskAgain(status: number): boolean {
  return [400, 408, 409, 429, 500, 503].includes(status)
}

/** What became of a form that somebody else had open; nothing for any other error. */
function whatCame(error: unknown) {
  const said = saidIn(error)
  return (['held', 'nothing in it', 'lost'] as const).find((came) => somebodyElseIsHere[came] === said)
}
