import type { IncomingMessage } from 'node:http'
import { limits } from './limits.ts'

/** What may be sent: how much, by whom (whose share it comes out of), and in what time some of it must have come, in ms. */
export type Allowance = { readonly most: number; readonly sender: string; readonly window: number }

/** Why what was sent is not taken: it came too slowly, is too much, or too many send much at this moment. */
export type Untaken = 408 | 413 | 503

const held = new Map<string, number>()

/** A place for a large body, until it is given back; none when too many are held, or too many of this sender's. */
function takePlace(sender: string): (() => void) | null {
  const mine = held.get(sender) ?? 0
  const all = [...held.values()].reduce((sum, each) => sum + each, 0)
  if (all >= limits.largeAtOnce || mine >= limits.largeEach) return null
  held.set(sender, mine + 1)
  return () => {
    const left = (held.get(sender) ?? 0) - 1
    if (left > 0) held.set(sender, left)
    else held.delete(sender)
  }
}

/** How long a body is going to be, as its sender says; nothing when they do not. */
export function lengthOf({ headers }: IncomingMessage): number | null {
  return headers['content-length'] === undefined ? null : Number(headers['content-length'])
}

/**
 * All of what was sent, or the status that refuses it: too much, too many large ones at this moment, or one that hardly
 * moves. Nothing begins before the last byte is here: a tablet that loses its connection half-way has changed nothing.
 */
export function readBody(
  request: IncomingMessage,
  { most, sender, window }: Allowance,
): Promise<Uint8Array<ArrayBuffer> | Untaken> {
  const chunks: Buffer[] = []
  const isTooLong = (lengthOf(request) ?? 0) > most
  let [size, before] = [0, 0]
  let isRefused = isTooLong
  let giveBack: (() => void) | null = null

  function becomeLarge(): void {
    giveBack = takePlace(sender)
    isRefused = giveBack === null
  }
  if (!isTooLong && (lengthOf(request) ?? 0) > limits.bodyBytes) becomeLarge()

  return new Promise<Uint8Array<ArrayBuffer> | Untaken>((resolve, reject) => {
    const timer = setInterval(() => {
      if (giveBack !== null && size - before < (limits.leastBytesASecond * window) / 1000) resolve(408)
      before = size
    }, window)
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limits.drainedBytes) resolve(413)
      const isLarge = size > limits.bodyBytes && most > limits.bodyBytes
      if (isLarge && giveBack === null && !isRefused) becomeLarge()
      if (size <= most && !isRefused) chunks.push(chunk)
    })
    request.once('end', () => {
      if (isTooLong || size > most) resolve(413)
      else resolve(isRefused ? 503 : Buffer.concat(chunks))
    })
    request.once('error', reject)
    request.once('close', () => {
      clearInterval(timer)
      reject(new Error('The sender went away'))
    })
  }).finally(() => giveBack?.())
}
