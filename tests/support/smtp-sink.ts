import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

type Answer = 250 | 451 | 550
export type Caught = { readonly to: readonly string[]; readonly from: string; readonly mail: Email }

function refusal(code: Answer): Error | null {
  return code === 250 ? null : Object.assign(new Error('not for you'), { responseCode: code })
}

/** A real mail server on loopback that keeps what it is given, and answers each address as it is told to. */
export async function anSmtpSink() {
  const caught: Caught[] = []
  const answers = new Map<string, Answer>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => callback(refusal(answers.get(address) ?? 250)),
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          caught.push({ to, from, mail })
          callback()
        }, callback)
      })
    },
  })
  // Whoever sends may be gone in the middle of it.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    caught,
    /** From now on mail to this address is taken (250), put off (451) or refused for good (550). */
    answer: (address: string, code: Answer) => void answers.set(address, code),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Something that listens where a mail server should be: it says nothing at all, or greets and then hangs up. */
export async function aBrokenPost(how: 'silent' | 'hangs up') {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (how === 'silent') return
    socket.write('220 hello\r\n')
    socket.on('data', (said) => (said.toString().startsWith('EHLO') ? socket.write('250 hello\r\n') : socket.destroy()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
