import type { IncomingMessage } from 'node:http'
import { limits } from './limits.ts'

let largeNow = 0

/**
 * All of what was sent, or the status that refuses it: too much, or too many large ones at this moment. Nothing begins
 * before the last byte is here: a tablet that loses its connection half-way has changed nothing.
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 413 | 503> {
  const most = limits.bodyBytesAt.get(request.url?.replace(/\?.*$/s, '') ?? '') ?? limits.bodyBytes
  const chunks: Buffer[] = []
  let size = 0
  let isLarge = false
  let isRefused = false
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limits.drainedBytes) break
      if (!isLarge && size > limits.bodyBytes && most > limits.bodyBytes) {
        isLarge = true
        isRefused = ++largeNow > limits.largeAtOnce
      }
      if (size <= most && !isRefused) chunks.push(chunk)
    }
    if (size > most) return 413
    return isRefused ? 503 : Buffer.concat(chunks)
  } finally {
    if (isLarge) largeNow--
  }
}
