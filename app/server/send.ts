import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { codingFor, compressed, isText, worthCompressing } from './compress.ts'

/** Writes an answer to the socket: whole and compressed if its length is known, as it comes if not. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  response.statusCode = answer.status
  if (answer.body === null || request.method === 'HEAD') {
    await answer.body?.cancel()
    response.end()
  } else if (answer.headers.has('Content-Length')) {
    await sendWhole(request, response, answer)
  } else {
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), response)
  }
}

async function sendWhole(request: IncomingMessage, response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  const compressible = body.length >= worthCompressing && isText(answer.headers.get('Content-Type') ?? '')
  if (compressible) response.appendHeader('Vary', 'Accept-Encoding')
  const coding =
    compressible && !answer.headers.has('Content-Encoding') ? codingFor(request.headers['accept-encoding']) : null
  const written = coding ? await compressed(body, coding, 'quick') : body
  if (coding) response.setHeader('Content-Encoding', coding)
  response.setHeader('Content-Length', written.length)
  response.end(written)
}
