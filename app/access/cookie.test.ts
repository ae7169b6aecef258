import { expect, test } from 'vitest'
import { clearCookie, sessionIdFrom, setCookie } from './cookie.ts'

const id = 'A-z_0123456789'.padEnd(43, 'x')
const asked = (cookie: string) => new Request('http://oakfield.localhost/', { headers: { Cookie: cookie } })

test('over TLS the cookie is bound to this host; without TLS it has the plain name', () => {
  expect(setCookie(id, true)).toBe(`__Host-sid=${id}; Path=/; HttpOnly; SameSite=Lax; Secure`)
  expect(setCookie(id, false)).toBe(`sid=${id}; Path=/; HttpOnly; SameSite=Lax`)
})

test('what is set is read back', () => {
  for (const secure of [true, false]) expect(sessionIdFrom(asked(setCookie(id, secure)), secure)).toBe(id)
})

test('a plain cookie that a sibling school could have set does not count over TLS', () => {
  expect(sessionIdFrom(asked(`sid=${id}`), true)).toBeNull()
  expect(sessionIdFrom(asked(`__Host-sid=${id}`), false)).toBeNull()
})

test('it is found among other cookies', () => {
  expect(sessionIdFrom(asked(`a=1; sid=${id};b=2`), false)).toBe(id)
  expect(sessionIdFrom(asked(`sid=short; sid=${id}`), false)).toBe(id)
})

test('what is no session id is none', () => {
  const none = ['', 'sid', 'sid=', `sid=${id}x`, `sid=${id.replace('x', '')}`, `sid=${id.replace('x', '%')}`, 'a=b']
  for (const cookie of none) expect(sessionIdFrom(asked(cookie), false)).toBeNull()
  expect(sessionIdFrom(new Request('http://oakfield.localhost/'), false)).toBeNull()
})

test('taking it away names the same cookie and ends it now', () => {
  expect(clearCookie(true)).toBe('__Host-sid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure')
  expect(clearCookie(false)).toBe('sid=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0')
})
