import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Asset } from './assets.ts'
import { codingFor } from './compress.ts'
import { safeHeaders } from './safe-headers.ts'

type Sent = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body?: Buffer }

/** Sends a file if there is one at the address, and says whether there was. */
export function serveAsset(
  assets: ReadonlyMap<string, Asset>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const asset = assets.get((request.url ?? '').replace(/\?.*$/s, ''))
  if (!asset || request.method === 'POST') return false
  const { status, headers, body } = answerWith(asset, request)
  const common = { ...safeHeaders({ secure: false }), ...cachingOf(asset), ...headers }
  response.writeHead(status, body ? { ...common, 'Content-Length': body.length } : common)
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}

function cachingOf({ type, caching, etag }: Asset): OutgoingHttpHeaders {
  const policy = "default-src 'none'; frame-ancestors 'none'"
  return {
    'Content-Type': type,
    'Cache-Control': caching,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Content-Security-Policy': policy,
  }
}

function answerWith(asset: Asset, { headers }: IncomingMessage): Sent {
  if (isSame(asset.etag, headers['if-none-match'])) return { status: 304, headers: {} }
  const part = rangeIn(asset.plain, headers.range)
  if (part) return part
  const coding = codingFor(headers['accept-encoding'])
  const coded = coding && asset.coded[coding]
  if (coding && coded) return { status: 200, headers: { 'Content-Encoding': coding }, body: coded }
  return { status: 200, headers: { 'Accept-Ranges': 'bytes' }, body: asset.plain }
}

/** Whether a browser has this very file already: proxies that pack it mark what names it as weak, and browsers may name several. */
function isSame(etag: string, named: string | undefined): boolean {
  const names = (named ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''))
  return names.includes(etag) || names.includes('*')
}

/** Safari plays no sound from a server that cannot send a part of it. */
function rangeIn(plain: Buffer, range: string | undefined): Sent | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === '' && to === '') return null
  const first = from === '' ? Math.max(0, plain.length - Number(to)) : Number(from)
  const last = from === '' || to === '' ? plain.length - 1 : Math.min(Number(to), plain.length - 1)
  if (first > last)
    return { status: 416, headers: { 'Content-Range': `bytes */${plain.length}` }, body: Buffer.alloc(0) }
  const headers = { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${first}-${last}/${plain.length}` }
  return { status: 206, headers, body: plain.subarray(first, last + 1) }
}
