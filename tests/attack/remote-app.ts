import { request, type Agent, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { App } from '#app/server/app.ts'

export type RawAnswer = {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}
export type RawRequest = {
  readonly method?: string
  readonly path: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}
/** Nothing is waited for longer than this, in ms. */
const patience = 60_000

/** Asks a server on loopback for exactly what is given, whatever it is. */
export function askRaw(port: number, agent: Agent, asked: RawRequest): Promise<RawAnswer> {
  const { method = 'GET', path, headers, body } = asked
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent, timeout: patience }, (answer) => {
      answered(answer).then(resolve, reject)
    })
    sent.on('timeout', () => sent.destroy(new Error(`no answer to ${method} ${path} within a minute`)))
    sent.on('error', reject)
    sent.end(body)
  })
}

async function answered(answer: IncomingMessage): Promise<RawAnswer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk)
  const headers = new Headers()
  for (let at = 0; at < answer.rawHeaders.length; at += 2)
    headers.append(answer.rawHeaders[at] ?? '', answer.rawHeaders[at + 1] ?? '')
  return { status: answer.statusCode ?? 0, headers, body: Buffer.concat(chunks) }
}

/** A running server as browsers of the tests talk to it: the same questions, over a socket. */
export function remoteApp(port: number, agent: Agent, addressHeader: (address: string) => OutgoingHttpHeaders): App {
  return async (asked, { address }) => {
    const { host, pathname, search } = new URL(asked.url)
    const body = asked.body === null ? undefined : Buffer.from(await asked.arrayBuffer())
    const headers = { ...Object.fromEntries(asked.headers), Host: host, ...addressHeader(address ?? '192.0.2.7') }
    const {
      status,
      headers: given,
      body: content,
    } = await askRaw(port, agent, {
      method: asked.method,
      path: pathname + search,
      headers: { ...headers, 'Accept-Encoding': 'identity', 'Content-Length': body?.length ?? 0 },
      ...(body ? { body } : {}),
    })
    const isEmpty = status === 204 || status === 304
    return new Response(isEmpty ? null : new Uint8Array(content), { status, headers: given })
  }
}
