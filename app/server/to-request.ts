import type { IncomingMessage } from 'node:http'
import { hostNameOf } from '#db/register/host.ts'
import type { Connection } from './app.ts'
import { limits } from './limits.ts'

/** Whose word is taken for who asks and whether over TLS. Nobody's, unless the server was told to. */
export type Proxy = 'fly' | 'forwarded' | undefined

/** Why a request cannot be read at all, as a status; or null. */
export function unreadable({ method = '', url = '', rawHeaders }: IncomingMessage): number | null {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return 405
  if (url.length > limits.url) return 414
  if (!url.startsWith('/') || !isText(url.replace(/\?.*$/s, ''))) return 400
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  return hosts.length === 1 ? null : 400
}

function isText(path: string): boolean {
  try {
    return !/[\0\\]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** What the socket, or the proxy in front of it, says of whoever asks. */
export function connectionOf({ headers, socket }: IncomingMessage, proxy: Proxy): Connection {
  const address = proxy === undefined ? socket.remoteAddress : addressFrom(headers, proxy)
  const secure = proxy !== undefined && lastOf(headers['x-forwarded-proto']) === 'https'
  return { address: address?.replace(/^::ffff:/, '') ?? null, secure }
}

function addressFrom(headers: IncomingMessage['headers'], proxy: 'fly' | 'forwarded'): string | undefined {
  return lastOf(headers[proxy === 'fly' ? 'fly-client-ip' : 'x-forwarded-for'])
}

/** A proxy adds its word at the end; what stands before may be anybody's. */
function lastOf(header: string | string[] | undefined): string | undefined {
  return header?.toString().split(',').at(-1)?.trim()
}

/** The same request as Remix reads them, without what only a proxy may say. Null if the host is none. */
export function toRequest(
  asked: IncomingMessage,
  secure: boolean,
  body: Uint8Array<ArrayBuffer> | null,
): Request | null {
  const { headers, method = 'GET', url = '/' } = asked
  const host = headers.host ?? ''
  if (!/^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host) && hostNameOf(host) === null) return null
  const origin = `${secure ? 'https' : 'http'}://${host}`
  if (!URL.canParse(origin)) return null
  return new Request(origin + url, { method, headers: kept(headers), body })
}

function kept(headers: IncomingMessage['headers']): Headers {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers))
    if (
      value !== undefined &&
      !/^(x-forwarded-|forwarded$|x-real-ip$|fly-|connection$|keep-alive$|te$|transfer-encoding$|upgrade$)/.test(name)
    )
      all.set(name, value.toString())
  return all
}
