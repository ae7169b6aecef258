import { inspect } from 'node:util'
import type { EntryContext, HandleDocumentRequestFunction, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { RouteArgs } from './access/authorize.server.ts'
import { reach } from './access/policy.ts'
import { whoIsRefused } from './access/who-is-here.server.ts'
import { toSafeError } from '#app/web/safe-error.ts'
import { fieldsAgain, wordsIn } from './forms/read-form.server.ts'
import { pageHandle, type PageHandle } from '#app/web/handle.ts'
import { HereContext, type Here } from '#app/shell/here.ts'
import { menuFor } from '#app/shell/menu.ts'
import { Reference } from '#app/web/reference.ts'
import { savedIn } from '#app/web/saved.ts'
import { contentPolicy } from './server/content-policy.ts'
import { MadeForContext } from './ui/form/made-for.ts'
import type { PageMade } from '#app/access/request-context.ts'

/** How long, in ms, a loader's deferred promises may take. No page defers, and each leaves a timer of this length behind. */
export const streamTimeout = 1_000

/** Notes a mistake of ours by its kind and where it was made: never what was asked, sent or kept. */
export const handleError: HandleErrorFunction = (error, { context }) => {
  if (isRouteErrorResponse(error) && error.status < 500) return
  context.requestContext.log.error({ fault: toSafeError(error) }, 'a page failed')
  if (import.meta.env.DEV) process.stderr.write(`${inspect(error)}\n`)
}

/** A whole page as plain HTML, with the policy that page needs. */
export default async function answer(...asked: Parameters<HandleDocumentRequestFunction>): Promise<Response> {
  const [request, status, headers, context, asking] = asked
  const { requestContext, page } = asking
  const isMade = context.staticHandlerContext.errors === null
  const here = isMade ? nobody : await refusedHere({ request, context: asking })
  const { pathname, search } = new URL(request.url)
  const address = pathname + search
  const written = await wordsIn(page.sent)
  const fields = status === 503 ? await fieldsAgain(page.sent) : null
  const again = fields && { fields, then: page.then }
  const madeFor = { whose: page.whose, address, written, again, saved: isMade && page.isLed ? savedIn(address) : null }
  const html = renderToStaticMarkup(
    <Reference.Provider value={requestContext.requestId}>
      <MadeForContext.Provider value={madeFor}>
        <HereContext.Provider value={here}>
          <RemixServer context={withHeldForm(context, page)} url={request.url} />
        </HereContext.Provider>
      </MadeForContext.Provider>
    </Reference.Provider>,
  )
  const whole = `<!DOCTYPE html>${finished(html, status)}`
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Length', String(Buffer.byteLength(whole)))
  headers.set('Content-Security-Policy', contentPolicy(handleFor(context)))
  return new Response(whole, { status, headers })
}

const nobody: Here = { look: 'plain' }

/** Who reads why there is no page. Where even that cannot be found out, it is said to anybody. */
async function refusedHere(asking: RouteArgs): Promise<Here> {
  const present = await whoIsRefused(asking).catch(() => null)
  if (present === null) return nobody
  const { session, actor, school } = present
  if (session.kind === 'child') return { look: 'child' }
  const menu = menuFor((action) => reach(actor.roles, action) !== undefined)
  return {
    look: 'staff',
    school,
    person: actor.name,
    menu: menu.map(({ label, path }) => ({ label, href: path })),
  }
}

/** A page whose form is held shows it filled in, as if it had just been sent back. */
function withHeldForm(context: EntryContext, { held }: PageMade): EntryContext {
  const made = context.staticHandlerContext
  const last = made.matches.at(-1)
  if (held === null || made.actionData !== null || last === undefined) return context
  const { entered, ...back } = held
  const actionData = { [last.route.id]: { entered, problems: {}, back } }
  return { ...context, staticHandlerContext: { ...made, actionData } }
}

/** What the page said of itself; one that says why there is none runs no script, whatever its look. */
function handleFor({ staticHandlerContext: { errors, matches }, routeModules }: EntryContext): PageHandle {
  if (errors !== null) return { look: 'plain' }
  return pageHandle(matches.map(({ route }) => ({ handle: routeModules[route.id]?.handle })))
}

/** The answers with which a form comes back to be mended. */
const formCameBack = new Set([401, 422, 429, 503])

/** A screen reader says the title first, so a form that came back says so there. */
function finished(html: string, status: number): string {
  const titled = formCameBack.has(status) ? html.replace('<title>', '<title>Error: ') : html
  return import.meta.env.DEV
    ? titled.replace('</head>', '<script type="module" src="/@vite/client"></script></head>')
    : titled
}
