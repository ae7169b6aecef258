import { redirect, type ServerBuild } from '@remix-run/node'
import type { Logger } from 'pino'
import { storageFailure } from '#db/clients/storage-errors.ts'
import type { Schools } from '#db/tenants/tenants.server.ts'
import { toSafeError } from '#app/web/safe-error.ts'
import { recordOutOfReach } from '../access/out-of-reach.server.ts'
import { paths } from '#app/web/paths.ts'
import type { RequestContext } from '#app/access/request-context.ts'
import { addressIn, agentIn } from './asker.ts'
import { isCrossOrigin } from './cross-origin.ts'
import { leased } from './leased.ts'
import { findPlace, type PlaceRules } from './place.ts'
import { closedPage, doorsPage, plainPage } from './plain-page.ts'
import { newRequestId } from './request-id.ts'
import type { Untaken } from './read-body.ts'
import { madeSafe } from './safe-headers.ts'
import { remixFor } from './remix.ts'
import { firstSegment } from './shard.ts'

/** What the socket knows of whoever asks. */
export type Connection = { readonly address: string | null; readonly secure: boolean }
/** Answers a request; where its body could not be taken, with the status that says why. */
export type App = (request: Request, connection: Connection, untaken?: Untaken) => Promise<Response>
/** What may be counted of an answer: nothing that tells who asked or about whom. */
export type Answered = { readonly segment: string; readonly status: number; readonly seconds: number }
export type AppOptions = {
  readonly schools: Schools
  /** The built application, or, while pages are made, what gives the newest. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly log: Logger
  readonly rules?: PlaceRules
  readonly now?: () => Date
  readonly onAnswer?: (answered: Answered) => void
}
type Asked = { readonly requestContext: Omit<RequestContext, 'place'>; readonly url: URL; school?: string }

/** Everything between the socket and the pages: whose school it is, whether one may ask from there, what a browser is told. */
export function createApp({ schools, build, log, now = () => new Date(), ...options }: AppOptions): App {
  const { rules = { platformHost: 'platform.localhost' }, onAnswer } = options
  const { remix, nameOf } = remixFor(build)

  async function answer(request: Request, asked: Asked): Promise<Response> {
    if (isCrossOrigin(request)) return plainPage(403)
    if (!isReadable(asked.url.pathname)) return plainPage(404)
    const found = await findPlace(asked.url, schools.register, rules)
    // Remix's old way of asking for one part of a page, which no page of ours uses.
    if (found.kind === 'nothing' || asked.url.searchParams.has('_data')) return plainPage(404)
    if (found.kind === 'suspended') return closedPage()
    if (found.kind === 'way in to the platform') return redirect(paths.platformSchools)
    if (found.kind === 'doors') return doorsPage(found.schools, asked.url)
    if (found.kind === 'platform')
      return remix(request, { requestContext: { ...asked.requestContext, place: { kind: 'platform', schools } } })
    const { school } = found
    asked.school = school.slug
    const log = asked.requestContext.log.child({ school: school.slug })
    return leased(schools, school.slug, async (tenant) => {
      const answered = await remix(request, {
        requestContext: { ...asked.requestContext, log, place: { kind: 'school', school, tenant } },
      })
      if (answered.status === 404) await recordOutOfReach(tenant, asked.requestContext, asked.url)
      return answered
    })
  }

  return async (request, { address, secure }, untaken) => {
    const started = performance.now()
    const requestId = newRequestId()
    const who = { address: addressIn(address), agent: agentIn(request.headers.get('User-Agent')) }
    const requestContext = { at: now(), requestId, ...who, secure, log: log.child({ requestId }), entered: {}, untaken }
    const asked: Asked = { requestContext, url: new URL(request.url) }
    const answered = await answer(request, asked).catch((error: unknown) => failed(error, requestContext))
    const ms = performance.now() - started
    const { status } = answered
    const segment = nameOf(firstSegment(asked.url.pathname))
    requestContext.log.info(
      { school: asked.school, method: request.method, segment, status, ms: Math.round(ms) },
      'answered',
    )
    onAnswer?.({ segment, status, seconds: ms / 1000 })
    return madeSafe(answered, requestContext)
  }
}

/** What went wrong before any page could: the register or the school's database could not be used, or we made a mistake. */
function failed(error: unknown, { log, requestId }: Asked['requestContext']): Response {
  const failure = storageFailure(error)
  log.error({ failure, fault: toSafeError(error) }, 'not answered by a page')
  return failure === null ? plainPage(500, requestId) : plainPage(503)
}

/** Whether the bytes of a path are letters: there is nothing at any other, and nothing to be said about it either. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
