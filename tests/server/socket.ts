import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

/** Listens on loopback and gives the port. */
export async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

export type Spoken = { readonly text: string; readonly status: number | null }

/** Says exactly these bytes on a connection of its own and gives everything that came back until the other side hung up. */
export async function say(port: number, words: string | readonly (string | Buffer)[]): Promise<Spoken> {
  const socket = connect(port, '127.0.0.1')
  const heard: Buffer[] = []
  socket.on('data', (chunk) => heard.push(chunk))
  // Being cut off is one of the answers looked for.
  socket.on('error', () => undefined)
  for (const part of [words].flat()) socket.write(part, 'latin1' as BufferEncoding)
  await new Promise((resolve) => socket.once('close', resolve))
  const text = Buffer.concat(heard).toString('latin1')
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
  return { text, status: status === undefined ? null : Number(status) }
}

/** A request as text, closing the connection after its answer. */
export function written(line: string, headers: readonly string[] = [], body = ''): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body, 'latin1')}`]
  return `${[`${line} HTTP/1.1`, ...headers, 'Connection: close', ...length].join('\r\n')}\r\n\r\n${body}`
}
