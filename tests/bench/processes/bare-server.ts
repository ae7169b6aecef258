import { createServer } from 'node:http'

type SameAnswer = { readonly status: number; readonly rawHeaders: string[]; readonly body: Uint8Array }

// The least that Node can do: one answer, ready made, to whoever asks. It is told once which answer, and says its port.
process.once('message', ({ status, rawHeaders, body }: SameAnswer) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, rawHeaders)
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' && address ? address.port : 0)
  })
})
