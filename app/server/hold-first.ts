import type { Beside } from '../beside.ts'
import { isEmpty, withoutThen, type Answer } from './save-first.ts'

/**
 * A child pressed Help, or “Who can see this?”, while something stood on their page: it is held for them and not sent, and
 * stands there again when they come back. What cannot be held is sent as if they had pressed the button of their page.
 */
export async function holdFirst(request: Request, page: Beside, answer: Answer): Promise<Response> {
  const body = await request.arrayBuffer()
  const { headers, signal } = request
  const url = withoutThen(request.url)
  const sent = () => new Request(url, { method: 'POST', headers, body, signal })
  const address = new URL(page, url)
  for (const [name, value] of url.searchParams) address.searchParams.set(name, value)
  address.searchParams.set('from', url.pathname)
  const unsaved = (await isEmpty(sent())) ? null : sent()
  const held = await answer(new Request(address, { method: 'POST', headers, signal }), { ...nothingElse, unsaved })
  return held.status < 400 ? held : answer(sent(), { ...nothingElse, unsaved: null })
}

const nothingElse = { then: null, tooLong: false }
