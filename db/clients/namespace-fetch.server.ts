import http from 'node:http'
import https from 'node:https'
import { clientError } from './client-errors.ts'
import type { ReadIndex } from './read-index.ts'
import { pause } from './waiting.ts'

export type NamespaceFetchOptions = {
  readonly namespace: string
  readonly timeoutMs: number
  readonly index: ReadIndex
  /** Whether to tell the server how far it must have come: only a replica may be behind. */
  readonly isReplica: boolean
}
type Answer = { readonly status: number; readonly type: string; readonly text: string }
type Asked = { readonly url: URL; readonly method: string; readonly headers: Record<string, string> }

const plain = new http.Agent({ keepAlive: true, maxSockets: 64 })
const secure = new https.Agent({ keepAlive: true, maxSockets: 64 })

function ask({ url, method, headers }: Asked, body: string, timeoutMs: number): Promise<Answer> {
  const isSecure = url.protocol === 'https:'
  const options = { method, headers, agent: isSecure ? secure : plain, timeout: timeoutMs }
  return new Promise((resolve, reject) => {
    function receive(message: http.IncomingMessage): void {
      const parts: Buffer[] = []
      message.on('data', (part: Buffer) => parts.push(part))
      message.on('error', reject)
      message.on('end', () =>
        resolve({
          status: message.statusCode ?? 502,
          type: message.headers['content-type'] ?? '',
          text: Buffer.concat(parts).toString('utf8'),
        }),
      )
    }
    const request = isSecure
      ? https.request(url, { ...options, servername: url.hostname }, receive)
      : http.request(url, options, receive)
    request.on('timeout', () =>
      request.destroy(clientError('SERVER_SILENT', 'The libSQL server did not answer in time')),
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** Above its limit of open namespaces the server says 404 to one that it has; nothing was done then. */
async function askPatiently(asked: Asked, body: string, timeoutMs: number): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    const answer = await ask(asked, body, timeoutMs)
    if (answer.status !== 404 || tries === 3) return answer
    await pause(25 * 2 ** tries)
  }
}

/**
 * The fetch that addresses one school's namespace: the server finds it by the Host header, which the built-in fetch
 * does not let anyone set.
 */
export function namespaceFetch(options: NamespaceFetchOptions): (request: Request) => Promise<Response> {
  const { namespace, timeoutMs, index, isReplica } = options
  return async (request) => {
    const text = request.method === 'GET' ? '' : await request.text()
    const body = isReplica && text ? index.mark(text) : text
    const headers = Object.fromEntries(request.headers)
    const host = namespace.concat('.namespace')
    const length = String(Buffer.byteLength(body))
    const asked = {
      url: new URL(request.url),
      method: request.method,
      headers: { ...headers, host, 'content-length': length, 'accept-encoding': 'identity' },
    }
    const answer = await askPatiently(asked, body, timeoutMs)
    index.heard(answer.text)
    return new Response(answer.text, { status: answer.status, headers: { 'content-type': answer.type } })
  }
}
