import type { IncomingMessage } from 'node:http'
import { hostNameOf } from '#db/register/host.ts'
import { limits } from './limits.ts'

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
