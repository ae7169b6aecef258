import type { App } from '#app/server/app.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>
export type Page = {
  readonly status: number
  readonly location: string | null
  readonly html: string
  readonly headers: Headers
}

/** A page that is open: whose its forms say it is, if it has any. */
type OpenPage = { whose: string | null; landing: string | null }

/**
 * A browser without JavaScript at one school's door, at a network address: it keeps its cookie, sends forms, and follows
 * where it is sent when asked to. Its forms say whose page they are on: the page it saw last. Another whose page is one
 * that was left open.
 */
export function aBrowser(app: App, origin: string, address = '192.0.2.7') {
  const jar = new Map<string, string>()
  const open: OpenPage = { whose: null, landing: null }

  /** The address as the form of the page that is open has it; whoever has just signed in opens the page they came to first. */
  async function asOnPage(path: string): Promise<string> {
    for (let sentOn = 0; open.whose === null && open.landing !== null && sentOn < 5; sentOn++) {
      const landing = open.landing
      open.landing = null
      open.landing = (await request(landing)).location
    }
    if (open.whose === null || path.includes('whose=')) return path
    return `${path}${path.includes('?') ? '&' : '?'}whose=${open.whose}`
  }

  async function request(asked: string, init: RequestInit = {}): Promise<Page> {
    const path = init.method === 'POST' ? await asOnPage(asked) : asked
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    if (!headers.has('User-Agent')) headers.set('User-Agent', 'a test browser')
    const response = await app(new Request(origin + path, { ...init, headers }), {
      address,
      secure: false,
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (/max-age=0/i.test(cookie)) jar.delete(name)
      else {
        jar.set(name, value)
        if (name.endsWith('sid')) Object.assign(open, { whose: null, landing: response.headers.get('Location') })
      }
    }
    const { status } = response
    const html = await response.text()
    open.whose = /action="[^"]*[?;]whose=([\w-]+)/.exec(html)?.[1] ?? open.whose
    return { status, location: response.headers.get('Location'), html, headers: response.headers }
  }

  function visit(path: string): Promise<Page> {
    return request(path)
  }

  function submit(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Page> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return request(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', ...headers } })
  }

  return { visit, submit, request, jar, open }
}
export type Browser = ReturnType<typeof aBrowser>
