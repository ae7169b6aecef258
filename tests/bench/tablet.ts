import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { gunzipSync } from 'node:zlib'

export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly fields?: Fields }
export type Answer = {
  readonly status: number
  readonly location: string | null
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
  /** The page as it reads, unpacked. */
  readonly html: () => string
}
export type Ask = (asked: Asked) => Promise<Answer>

/** Connections are kept, and given up before the server would give them up. */
export const keepingConnections = () => new Agent({ keepAlive: true, timeout: 3000 })

type Door = { readonly port: number; readonly host: string; readonly sessionId: string; readonly agent: Agent }

/** A tablet in the hands of one signed-in child: it asks for pages as browsers do, and follows nothing by itself. */
export function aTablet({ port, host, sessionId, agent }: Door): Ask {
  const always = {
    Host: host,
    Cookie: `sid=${sessionId}`,
    'User-Agent': 'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/90.0 Safari/537.36',
    Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'Accept-Encoding': 'gzip, deflate',
    'Accept-Language': 'en-GB,en;q=0.9',
    'Sec-Fetch-Site': 'same-origin',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
  }

  return ({ method, path, fields }) => {
    const form = method === 'POST' ? Buffer.from(formOf(fields).toString()) : null
    const headers: OutgoingHttpHeaders = form === null ? always : { ...always, ...headersOf(form, host) }
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
        wholeOf(answer).then(resolve, reject)
      })
      sent.on('error', reject)
      sent.end(form ?? undefined)
    })
  }
}

function headersOf(form: Buffer, host: string): OutgoingHttpHeaders {
  return {
    Origin: `http://${host}`,
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': form.length,
  }
}

/** A filled-in form as browsers send it. */
export function formOf(fields: Fields = {}): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  )
}

async function wholeOf(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const isPacked = answer.headers['content-encoding'] === 'gzip'
  return {
    status: answer.statusCode ?? 0,
    location: answer.headers.location ?? null,
    rawHeaders: answer.rawHeaders,
    body,
    html: () => (isPacked ? gunzipSync(body) : body).toString(),
  }
}
