import { isBeside, type Meanwhile } from '#app/web/beside.ts'
import { paths } from '#app/web/paths.ts'
import { savedAt } from '#app/web/saved.ts'
import { isEmpty, withoutThen, type Answer } from './save-first.ts'

/**
 * A child pressed Help, “Who can see this?” or Back while something stood on their page: it is held for them and not sent,
 * and stands there again when they come. What cannot be held is sent as if they had pressed the button of their page.
 */
export async function holdFirst(request: Request, page: Meanwhile, answer: Answer): Promise<Response> {
  const body = await request.arrayBuffer()
  const { headers, signal } = request
  const url = withoutThen(request.url)
  const sent = () => new Request(url, { method: 'POST', headers, body, signal })
  const address = new URL(isBeside(page) ? page : paths.help, url)
  for (const [name, value] of url.searchParams) address.searchParams.set(name, value)
  address.searchParams.set('from', url.pathname)
  const unsaved = (await isEmpty(sent())) ? null : sent()
  const held = await answer(new Request(address, { method: 'POST', headers, signal }), { ...nothingElse, unsaved })
  if (held.status < 400 && !isBeside(page)) held.headers.set('Location', unsaved ? savedAt(page, 'words-held') : page)
  return held.status < 400 ? held : answer(sent(), { ...nothingElse, unsaved: null })
}

const nothingElse = { then: null, tooLong: false }
