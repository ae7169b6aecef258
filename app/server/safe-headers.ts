import type { RequestContext } from '#app/access/request-context.ts'

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: browsers then send `Origin: null` with our own forms.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=(), payment=(), usb=(), display-capture=()',
}

/** For whatever is not a page: nothing in it may run, load or be framed. */
const nothingRuns = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const overTls = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }

/** The headers of every answer, asset or page. */
export function safeHeaders({ secure }: { secure: boolean }): Readonly<Record<string, string>> {
  return secure ? { ...always, ...overTls } : always
}

/** The answer with everything a browser must be told: keep nothing, guess nothing, load nothing from elsewhere. */
export function madeSafe(
  answer: Response,
  { secure, requestId }: Pick<RequestContext, 'secure' | 'requestId'>,
): Response {
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(safeHeaders({ secure }))) headers.set(name, value)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', nothingRuns)
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Request-Id', requestId)
  if (answer.status === 503) headers.set('Retry-After', '5')
  headers.append('Vary', 'Cookie, Origin, Sec-Fetch-Site, Sec-Fetch-Mode')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}
