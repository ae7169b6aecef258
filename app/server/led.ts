import { createHash } from 'node:crypto'
import { clearLedCookie, ledFrom, setLedCookie } from '../access/cookie.ts'
import { paths } from '#app/web/paths.ts'
import { saysWhatWasDone } from '#app/web/saved.ts'

/** An address that can be told again by it and is not known from it: it may name a child's page. */
const markOf = (address: string) => createHash('sha256').update(address).digest('base64url')

/** Whether a save has just led this browser to the address it asks for; only then is what the address says of it true. */
export function wasLed(request: Request, secure: boolean): boolean {
  const { pathname, search } = new URL(request.url)
  return ledFrom(request, secure) === markOf(pathname + search)
}

/** The last pages of what a child sends, which say who was told: they read them once also where their class closed meanwhile. */
const lastPages: readonly string[] = [paths.allDone, paths.handUp, paths.helpNow, paths.talkTold]

/** Notes where a save leads, if the page there says what was done. */
export function noteLed(answer: Response, secure: boolean): void {
  const [address = ''] = (answer.headers.get('Location') ?? '').split('#')
  const isLast = lastPages.includes(address.split('?')[0] ?? '')
  if (isLast || saysWhatWasDone(address)) answer.headers.append('Set-Cookie', setLedCookie(markOf(address), secure))
}

/** What was done is said once. */
export function forgetLed(answer: Response, secure: boolean): void {
  answer.headers.append('Set-Cookie', clearLedCookie(secure))
}
