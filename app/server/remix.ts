import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { afterwardsIn } from '#app/web/afterwards.ts'
import { meanwhileIn, type Meanwhile } from '#app/web/beside.ts'
import { paths } from '#app/web/paths.ts'
import type { PageMade, RequestContext } from '#app/access/request-context.ts'
import { holdFirst } from './hold-first.ts'
import { forgetLed, noteLed, wasLed } from './led.ts'
import { saveFirst, type Answer, type Around } from './save-first.ts'
import { firstSegment, shard } from './shard.ts'
import { withStorageFailures } from './storage-failures.ts'

type Remix = (request: Request, context: { requestContext: RequestContext }) => Promise<Response>
/** One request to one part of the pages, with what stands around it where a child pressed something else than Next. */
type Part = (request: Request, context: { requestContext: RequestContext } & Around) => Promise<Response>
/** The pages, and the name under which the log and the numbers may mention the first part of an address. */
export type Pages = { readonly remix: Remix; nameOf(segment: string): string }

/** The application's pages, cut into parts; or, while pages are made, whole and newest at every request. */
export function remixFor(build: ServerBuild | (() => Promise<ServerBuild>)): Pages {
  if (typeof build !== 'function') return inParts(withStorageFailures(build))
  const newest = async () => withStorageFailures(await build())
  const handler = ours(createRequestHandler(newest, 'development'))
  return { remix: savingFirst(handler), nameOf: (segment) => `/${segment}` }
}

function inParts(build: ServerBuild): Pages {
  const { byAddress, bySegment, rest } = shard(build)
  const handlerOf = (part: ServerBuild) => ours(createRequestHandler(part, 'production'))
  const pages = new Map([...byAddress].map(([address, page]) => [address, handlerOf(page)]))
  const parts = new Map([...bySegment].map(([first, part]) => [first, handlerOf(part)]))
  const other = handlerOf(rest)
  return {
    remix: savingFirst((request, context) => {
      const { pathname } = new URL(request.url)
      const handler = pages.get(pathname) ?? parts.get(firstSegment(pathname)) ?? other
      return handler(request, context)
    }),
    // What a stranger types is not written down: it could be anybody's name.
    nameOf: (segment) => (parts.has(segment) ? `/${segment}` : 'other'),
  }
}

type Holding = { readonly answer: Answer; readonly requestContext: RequestContext }

/** What is held is said on the page to which it leads. */
async function holdingFirst(
  request: Request,
  meanwhile: Meanwhile,
  { answer, requestContext }: Holding,
): Promise<Response> {
  const held = await holdFirst(request, meanwhile, answer)
  noteLed(held, requestContext.secure)
  return held
}

const nothing: Around = { unsaved: null, then: null, tooLong: false }

/** Pages on which a child may press something else than Next: what stands on them is saved, or held, before it is done. */
function savingFirst(part: Part): Remix {
  return (request, { requestContext }) => {
    const then = afterwardsIn(request)
    const meanwhile = meanwhileIn(request)
    const { untaken, ...taken } = requestContext
    const answer = (one: Request, around: Around) => part(one, { requestContext: taken, ...around })
    if (meanwhile !== null && untaken === undefined) return holdingFirst(request, meanwhile, { answer, requestContext })
    // Help is given whatever else was sent with it and could not be taken.
    if (then === null || (untaken !== undefined && then !== paths.helpNow))
      return part(request, { requestContext, ...nothing })
    return saveFirst(request, { then, tooLong: untaken !== undefined }, answer)
  }
}

/** Whether a page says who comes to a child who has just asked for somebody: whoever pressed is there, and needs to read it. */
const isHelp = (address: string) =>
  [paths.helpNow, paths.handUp, paths.talkTold].some((path) => path === address.split('?')[0])

/** The cross-origin check has been made, and more strictly, so Remix is not told what it would judge by. */
function ours(handler: RequestHandler): Part {
  return async (request, { requestContext, ...around }) => {
    request.headers.delete('Origin')
    const isLed = request.method === 'GET' && wasLed(request, requestContext.secure)
    const page: PageMade = { whose: null, isLed, sent: null, held: null, late: null, isClassClosed: false, ...around }
    const answer = await handler(request, { requestContext, page })
    // Whoever was signed out meanwhile cannot see the page they would go on to; that it was taken they must hear.
    const leadsTo = answer.headers.get('Location')
    if (page.late === 'taken' && leadsTo !== null && !isHelp(leadsTo)) answer.headers.set('Location', paths.taken)
    if (isLed && answer.ok) forgetLed(answer, requestContext.secure)
    if (request.method === 'POST') noteLed(answer, requestContext.secure)
    const isSentOn = request.method === 'POST' && answer.status === 302
    // Where a form leads is asked for, and never sent to: 302 leaves that to the browser.
    return isSentOn ? new Response(null, { status: 303, headers: answer.headers }) : answer
  }
}
