import type { Afterwards } from '#app/web/afterwards.ts'
import { isFilledIn } from '../forms/of-the-page.ts'
import { paths } from '#app/web/paths.ts'
import type { PageMade } from '#app/access/request-context.ts'

/** What stands around one request: what could not be saved of the page, what is done once it is, what was too long to take. */
export type Around = Pick<PageMade, 'unsaved' | 'then' | 'tooLong'>
export type Answer = (request: Request, around: Around) => Promise<Response>
type Then = { readonly then: Afterwards; readonly tooLong: boolean }

/**
 * A child pressed Finish, or asked for a grown-up, while something stood on their page: that is saved as if they had sent
 * it, and then what they asked for is done. What cannot be saved as it is waits for them. Help never waits for anything.
 */
export async function saveFirst(request: Request, { then, tooLong }: Then, answer: Answer): Promise<Response> {
  const body = await request.arrayBuffer()
  const { headers, signal, url } = request
  const sent = () => new Request(withoutThen(url), { method: 'POST', headers, body, signal })
  const saved = (await isEmpty(sent())) ? null : await answer(sent(), { unsaved: null, then, tooLong })
  const location = saved?.headers.get('Location') ?? ''
  const mayFinish = saved === null || saved.status < 400 || saved.status === 422
  // Somebody else is here now, or they are out already and what they typed waits for them: they have to read that.
  if (saved && then === paths.finish && (!mayFinish || location.includes('unsent='))) return saved

  const asked = new Request(new URL(`${then}${new URL(withoutThen(url)).search}`, url), {
    method: 'POST',
    headers,
    signal,
  })
  const unsaved = saved?.status === 422 ? sent() : null
  const done = await answer(asked, { unsaved, then: null, tooLong: tooLong || saved?.status === 413 })
  if (saved && saved.status >= 400 && saved.status !== 422 && done.status >= 400) return saved
  // Whoever was away too long reads that what they sent was taken.
  if (then === paths.finish && location === paths.taken) done.headers.set('Location', location)
  return done
}

/** An address without what is to be done once what is sent to it is saved. */
export function withoutThen(url: string): URL {
  const address = new URL(url)
  address.searchParams.delete('then')
  return address
}

/** Whether a child has typed and picked nothing; what cannot be read as a form is for the page to refuse. */
export async function isEmpty(request: Request): Promise<boolean> {
  const form = await request.formData().catch(() => null)
  if (form === null) return false
  return ![...form].some(([name, value]) => isFilledIn(name, value))
}
