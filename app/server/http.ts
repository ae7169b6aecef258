import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { networkOf } from '../access/network.ts'
import { toSafeError } from '#app/web/safe-error.ts'
import { paths } from '#app/web/paths.ts'
import type { App, Connection } from './app.ts'
import { limits, patience, type Patience } from './limits.ts'
import { plainPage } from './plain-page.ts'
import { lengthOf, readBody, type Untaken } from './read-body.ts'
import { connectionOf, oddities, type Proxy } from './proxy.ts'
import { newRequestId } from './request-id.ts'
import { madeSafe } from './safe-headers.ts'
import { send } from './send.ts'
import { giveShares } from './shares.ts'
import type { UploadDoor } from './upload-door.ts'
import { toRequest, unreadable } from './to-request.ts'

/** Answers what needs no page (a file, a health check), and says whether it did. */
export type Before = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
export type HttpOptions = {
  readonly app: App
  readonly log: Logger
  readonly proxy?: Proxy
  /** Answers health checks, whatever else a request is lacking: not every one that asks names a host. */
  readonly health?: Before
  readonly before?: Before
  /** Who may send much; nobody, if not said. */
  readonly maySendMuch?: UploadDoor
  readonly patience?: Patience
  /** Connections at once, and how many of them may be one address's where no proxy stands in front. */
  readonly connections?: { readonly most: number; readonly each: number }
}
const usualConnections = { most: limits.connections, each: limits.connectionsEach }
type Sending = { readonly response: ServerResponse; readonly connection: Connection }

/** The server on the socket. It reads what may be read, refuses the rest, and no request can stop it. */
export function createHttpServer({ app, log, proxy, health, before, maySendMuch, ...options }: HttpOptions): Server {
  const { headers, request, keepAlive, check, window } = options.patience ?? patience
  const settings = {
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: check,
    maxHeaderSize: limits.headerBytes,
    // A request without a host is refused by us, except for a health check.
    requireHostHeader: false,
  }
  const noted = new Set<string>()

  /** Says once what looks wrong about what stands in front: it would otherwise show in nothing but refusals. */
  function noteOddities({ headers }: IncomingMessage): void {
    for (const odd of oddities(headers, proxy)) {
      if (!noted.has(odd)) log.warn({ odd }, 'what the proxy sends looks wrong')
      noted.add(odd)
    }
  }

  /** How much of a body is read: more than usual only from whom may send so much. That is found out first. */
  async function mostBytes(asked: IncomingMessage, connection: Connection): Promise<number> {
    const most = mostAt(asked)
    const isUsual = (lengthOf(asked) ?? Infinity) <= limits.bodyBytes
    if (asked.method !== 'POST' || isUsual || most === limits.bodyBytes) return limits.bodyBytes
    const request = toRequest(asked, connection.secure, null)
    const brought = bringsFile(asked) ? 'file' : 'words'
    return request && (await maySendMuch?.(request, connection, brought)) ? most : limits.bodyBytes
  }

  async function answer(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    if (health && (await health(asked, response))) return
    noteOddities(asked)
    const connection = connectionOf(asked, proxy)
    const status = unreadable(asked)
    if (status !== null) return refuse(asked, { response, connection }, status)
    if (before && (await before(asked, response))) return
    const most = await mostBytes(asked, connection)
    const allowance = { most, sender: networkOf(connection.address), window }
    const body = asked.method === 'POST' ? await readBody(asked, allowance) : null
    if (body === 413 && bringsFile(asked) && most < mostAt(asked)) return toSignIn(asked, { response, connection })
    if (typeof body === 'number') return withoutBody(asked, { response, connection }, body)
    const request = toRequest(asked, connection.secure, body)
    if (request === null) return refuse(asked, { response, connection }, 400)
    const answered = await app(request, connection)
    // Told to stop meanwhile: whoever keeps the connection would be waited for.
    if (!server.listening) response.setHeader('Connection', 'close')
    await send(asked, response, answered)
  }

  /** What was sent cannot be taken. Somebody of a school reads that on a page of theirs; and asking for help is heard all the same. */
  async function withoutBody(asked: IncomingMessage, sending: Sending, status: Untaken): Promise<void> {
    const { response, connection } = sending
    const request = asked.headers.cookie === undefined ? null : toRequest(asked, connection.secure, null)
    if (request === null) return refuse(asked, sending, status)
    response.setHeader('Connection', 'close')
    await send(asked, response, await app(request, connection, status))
  }

  const server = createServer(settings, (asked, response) => {
    answer(asked, response).catch((error: unknown) => {
      // Whoever asked has gone; that is nobody's mistake.
      if (asked.destroyed || response.destroyed || response.headersSent) return response.destroy()
      log.error({ fault: toSafeError(error) }, 'not answered at all')
      response.writeHead(500, { Connection: 'close' }).end()
    })
  })
  server.maxHeadersCount = limits.headers
  const { most, each } = options.connections ?? usualConnections
  server.maxConnections = most
  if (proxy === undefined) giveShares(server, each)
  return server
}

const pathOf = ({ url = '' }: IncomingMessage) => url.replace(/\?.*$/s, '')
const bringsFile = (asked: IncomingMessage) => limits.bodyBytesAt.has(pathOf(asked))
const isWritten = ({ headers }: IncomingMessage) =>
  /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')

function mostAt(asked: IncomingMessage): number {
  return limits.bodyBytesAt.get(pathOf(asked)) ?? (isWritten(asked) ? limits.writtenBytes : limits.bodyBytes)
}

/** A file from somebody who is not signed in: it was not read. They come back to the page from which it was sent. */
function toSignIn(asked: IncomingMessage, { response, connection }: Sending): Promise<void> {
  response.setHeader('Connection', 'close')
  const Location = `${paths.signIn}?next=${encodeURIComponent(pathOf(asked))}`
  const away = new Response(null, { status: 303, headers: { Location } })
  return send(asked, response, madeSafe(away, { ...connection, requestId: newRequestId() }))
}

/** Says why, and hangs up: what follows on this connection cannot be trusted to be a request. */
function refuse(asked: IncomingMessage, { response, connection }: Sending, status: number): Promise<void> {
  response.setHeader('Connection', 'close')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
  return send(asked, response, madeSafe(plainPage(status), { ...connection, requestId: newRequestId() }))
}
