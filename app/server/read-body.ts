import type { IncomingMessage } from 'node:http'
import { limits } from './limits.ts'

/**
 * All of what was sent, or null if it is too much. Nothing begins before the last byte is here: a tablet that loses its
 * connection half-way has changed nothing.
 */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const most = limits.bodyBytesAt.get(request.url?.replace(/\?.*$/s, '') ?? '') ?? limits.bodyBytes
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limits.drainedBytes) break
    if (size <= most) chunks.push(chunk)
  }
  return size > most ? null : Buffer.concat(chunks)
}
