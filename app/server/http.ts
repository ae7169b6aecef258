import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { faultOf } from '../fault.ts'
import type { App, Connection } from './app.ts'
import { limits, patience, type Patience } from './limits.ts'
import { plainPage } from './plain-page.ts'
import { readBody } from './read-body.ts'
import { newRequestId } from './request-id.ts'
import { madeSafe } from './safe-headers.ts'
import { send } from './send.ts'
import { connectionOf, toRequest, unreadable, type Proxy } from './to-request.ts'

/** Answers what needs no page (a file, a health check), and says whether it did. */
export type Before = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
export type HttpOptions = {
  readonly app: App
  readonly log: Logger
  readonly proxy?: Proxy
  readonly before?: Before
  readonly patience?: Patience
}
type Sending = { readonly response: ServerResponse; readonly connection: Connection }

/** The server on the socket. It reads what may be read, refuses the rest, and no request can stop it. */
export function createHttpServer({ app, log, proxy, before, ...options }: HttpOptions): Server {
  const { headers, request, keepAlive, check } = options.patience ?? patience
  const settings = {
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: check,
    maxHeaderSize: limits.headerBytes,
  }

  async function answer(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const connection = connectionOf(asked, proxy)
    const status = unreadable(asked)
    if (status !== null) return refuse(asked, { response, connection }, status)
    if (before && (await before(asked, response))) return
    const body = asked.method === 'POST' ? await readBody(asked) : null
    if (typeof body === 'number') return refuse(asked, { response, connection }, body)
    const request = toRequest(asked, connection.secure, body)
    if (request === null) return refuse(asked, { response, connection }, 400)
    const answered = await app(request, connection)
    // Told to stop meanwhile: whoever keeps the connection would be waited for.
    if (!server.listening) response.setHeader('Connection', 'close')
    await send(asked, response, answered)
  }

  const server = createServer(settings, (asked, response) => {
    answer(asked, response).catch((error: unknown) => {
      // Whoever asked has gone; that is nobody's mistake.
      if (asked.destroyed || response.destroyed || response.headersSent) return response.destroy()
      log.error({ fault: faultOf(error) }, 'not answered at all')
      response.writeHead(500, { Connection: 'close' }).end()
    })
  })
  server.maxHeadersCount = limits.headers
  server.maxConnections = limits.connections
  return server
}

/** Says why, and hangs up: what follows on this connection cannot be trusted to be a request. */
function refuse(asked: IncomingMessage, { response, connection }: Sending, status: number): Promise<void> {
  response.setHeader('Connection', 'close')
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST')
  return send(asked, response, madeSafe(plainPage(status), { ...connection, requestId: newRequestId() }))
}
