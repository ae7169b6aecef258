import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { Connection } from './app.ts'

/** Whose word is taken for who asks and whether over TLS. Nobody's, unless the server was told to. */
export type Proxy = 'fly' | 'forwarded' | undefined

/** What the socket, or the proxy in front of it, says of whoever asks. */
export function connectionOf({ headers, socket }: IncomingMessage, proxy: Proxy): Connection {
  if (proxy === undefined) return { address: addressIn(socket.remoteAddress), secure: false }
  // A proxy adds its word at the end; what stands before may be anybody's.
  const address = addressIn(listIn(headers[addressHeader(proxy)]).at(-1))
  // Of several the first proxy spoke to the browser and wrote first. Whoever forges it harms nobody else: over plain HTTP
  // their own browser refuses the cookie it is then given.
  const [scheme] = listIn(headers['x-forwarded-proto'])
  return { address, secure: scheme?.toLowerCase() === 'https' }
}

const addressHeader = (proxy: 'fly' | 'forwarded') => (proxy === 'fly' ? 'fly-client-ip' : 'x-forwarded-for')

function listIn(header: string | string[] | undefined): string[] {
  return header === undefined
    ? []
    : header
        .toString()
        .split(',')
        .map((each) => each.trim())
}

/** The address in what a proxy or a socket says, without the port, brackets or zone about it; nothing when there is none. */
export function addressIn(said: string | undefined): string | null {
  const plain = (said ?? '').replaceAll('"', '').toLowerCase()
  const bare = /^\[([^\]]*)\](?::\d*)?$/.exec(plain)?.[1] ?? /^([\d.]+):\d*$/.exec(plain)?.[1] ?? plain
  const [address = ''] = bare.split('%')
  const mapped = /^::ffff:([\d.]+)$/.exec(address)?.[1] ?? address
  return isIP(mapped) === 0 ? null : mapped
}

const isInside = (address: string | null) =>
  /^(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\.|^::1$|^f[cd]/.test(address ?? '')

/** What looks wrong about the headers of a proxy, in words for whoever runs it and without anybody's address. */
export function oddities(headers: IncomingHttpHeaders, proxy: Proxy): string[] {
  const forwarded = listIn(headers['x-forwarded-for'])
  const schemes = listIn(headers['x-forwarded-proto'])
  if (proxy === undefined)
    return forwarded.length + schemes.length > 0
      ? ['A proxy seems to stand in front, but TRUST_PROXY is not set: everybody counts as one address, without TLS.']
      : []
  const name = addressHeader(proxy)
  const last = listIn(headers[name]).at(-1)
  const found = [
    last === undefined && `The proxy sends no ${name}: everybody counts as one address.`,
    last !== undefined && addressIn(last) === null && `What the proxy sends as ${name} is no address.`,
    forwarded.length > 1 &&
      isInside(addressIn(last)) &&
      'The last of several addresses is inside a network: two proxies seem to stand in front, and everybody counts as one.',
    schemes.length === 0 && 'The proxy sends no X-Forwarded-Proto: everything counts as being without TLS.',
    schemes.length > 1 && 'X-Forwarded-Proto is a list: the first word of it counts.',
    schemes.some((scheme) => !/^https?$/i.test(scheme)) && 'X-Forwarded-Proto is neither http nor https.',
  ]
  return found.filter((sentence) => sentence !== false)
}
