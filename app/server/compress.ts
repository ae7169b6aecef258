import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Coding = 'gzip' | 'br'

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** Below this many bytes compressing saves nothing. */
export const worthCompressing = 512

export function isText(type: string): boolean {
  return /^text\/|\/(json|javascript|manifest\+json)|\+xml/.test(type)
}

/** How a browser may be sent text. Gzip first: filtering proxies in schools break Brotli. */
export function codingFor(acceptEncoding: string | string[] | undefined): Coding | null {
  const accepted = (acceptEncoding ?? '').toString().toLowerCase().split(',').map(weighed)
  return (
    (['gzip', 'br'] as const).find((coding) => accepted.some(({ name, weight }) => name === coding && weight > 0)) ??
    null
  )
}

function weighed(part: string): { name: string; weight: number } {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.replace('q=', '')
  return { name, weight: Number(weight ?? 1) }
}

export function compressed(body: Buffer, coding: Coding, level: 'quick' | 'small'): Promise<Buffer> {
  if (coding === 'gzip') return gzipped(body, { level: level === 'quick' ? 6 : 9 })
  return brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: level === 'quick' ? 4 : 11 } })
}
