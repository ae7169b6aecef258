import type { App } from '#app/server/app.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>
export type Page = {
  readonly status: number
  readonly location: string | null
  readonly html: string
  readonly headers: Headers
}

/** A browser without JavaScript at one school's door: it keeps its cookie, sends forms, and follows where it is sent when asked to. */
export function aBrowser(app: App, origin: string) {
  const jar = new Map<string, string>()

  async function request(path: string, init: RequestInit = {}): Promise<Page> {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('User-Agent', 'a test browser')
    const response = await app(new Request(origin + path, { ...init, headers }), {
      address: '192.0.2.7',
      secure: false,
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (/max-age=0/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    const { status } = response
    return {
      status,
      location: response.headers.get('Location'),
      html: await response.text(),
      headers: response.headers,
    }
  }

  function visit(path: string): Promise<Page> {
    return request(path)
  }

  function submit(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Page> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return request(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', ...headers } })
  }

  return { visit, submit, request, jar }
}
export type Browser = ReturnType<typeof aBrowser>
