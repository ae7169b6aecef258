import type { Schools, Tenant } from '#db/tenants/tenants.server.ts'

type Answering = (tenant: Tenant) => Promise<Response>
type Reader = ReadableStreamDefaultReader<Uint8Array>

/** Up to this many bytes an answer is sent whole; a longer one (an export) flows, and the lease lasts as long as it does. */
const whole = 256 * 1024

/** Answers with one school's database, which stays leased until the last of the answer has been taken from it. */
export function leased(schools: Schools, slug: string, answering: Answering): Promise<Response> {
  return new Promise((resolve, reject) => {
    schools
      .with(slug, async (tenant) => {
        const { answer, taken } = await wholeOrFlowing(await answering(tenant))
        resolve(answer)
        await taken
      })
      .catch(reject)
  })
}

async function wholeOrFlowing(answer: Response): Promise<{ answer: Response; taken: Promise<void> }> {
  if (answer.body === null || answer.headers.has('Content-Length')) return { answer, taken: Promise.resolve() }
  const reader: Reader = answer.body.getReader()
  const start: Uint8Array[] = []
  for (let size = 0; size <= whole;) {
    const { done, value } = await reader.read()
    if (done) return { answer: withBody(answer, Buffer.concat(start)), taken: Promise.resolve() }
    start.push(value)
    size += value.byteLength
  }
  const { body, taken } = flowing(start, reader)
  return { answer: withBody(answer, body), taken }
}

function withBody(answer: Response, body: Uint8Array<ArrayBuffer> | ReadableStream): Response {
  const headers = new Headers(answer.headers)
  if (body instanceof Uint8Array) headers.set('Content-Length', String(body.byteLength))
  return new Response(body, { status: answer.status, statusText: answer.statusText, headers })
}

function flowing(start: readonly Uint8Array[], reader: Reader): { body: ReadableStream; taken: Promise<void> } {
  const { taken, resolve } = untilTaken()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of start) controller.enqueue(chunk)
    },
    async pull(controller) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        resolve()
        throw error
      })
      if (!done) {
        controller.enqueue(value)
        return
      }
      resolve()
      controller.close()
    },
    async cancel(reason) {
      resolve()
      await reader.cancel(reason)
    },
  })
  return { body, taken }
}

function untilTaken(): { taken: Promise<void>; resolve: () => void } {
  let settle: (() => void) | undefined
  const taken = new Promise<void>((resolve) => (settle = resolve))
  return { taken, resolve: () => settle?.() }
}
