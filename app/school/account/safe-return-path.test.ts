import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { safeReturnPath } from './safe-return-path.ts'

const origins = ['http://oakfield.localhost:3000', 'https://oakfield.example', 'https://[2001:db8::1]:8443']
const askedAt = (origin: string, next: string) => ({
  url: `${origin}${paths.signIn}?next=${encodeURIComponent(next)}`,
})

/** Where a browser goes that is sent to an address, also one that reads it less strictly than the standard says. */
function reachedFrom(page: string, location: string): string[] {
  const read = [
    location,
    location.replace(/[\t\r\n]/g, ''),
    location.replaceAll('\\', '/'),
    location.replace(/%2f/gi, '/').replace(/%5c/gi, '\\'),
    location.replace(/%2e/gi, '.'),
  ]
  return read.map((each) => new URL(each, page).origin)
}

const pieces = fc.constantFrom(
  ...['/', '//', '\\', '.', '..', '/.', '/..', '%2e', '%2E%2e', '%2f', '%5C', '\t', '\n', '\r', ' ', '\u0000', '@'],
  ...[':', 'evil.test', 'https:', 'javascript:', 'x', '?', '#', '／', '。', '[::1]', 'desk', '%', '%00', '\uD800', 'é'],
)
const nexts = fc.oneof(
  fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 10 }).map((parts) => `/${parts.join('')}`),
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
)

test.each(['/.//evil.test', '/..//evil.test', '/x/..//evil.test', '/%2e//evil.test', '/\t/evil.test', '/\\evil.test'])(
  '#18 whoever signs in at next=%s stays at their school',
  (next) => {
    expect(safeReturnPath(askedAt('https://oakfield.example', next))).toBe(paths.home)
  },
)

test('#18 whatever stands behind next, no browser is led to another host', () => {
  fc.assert(
    fc.property(fc.constantFrom(...origins), nexts, (origin, next) => {
      // As it is written by hand, and as a browser writes it.
      const raw = `${origin}${paths.signIn}?next=${next}`
      for (const asked of [askedAt(origin, next.toWellFormed()), ...(URL.canParse(raw) ? [{ url: raw }] : [])]) {
        const location = safeReturnPath(asked)
        expect(location).toMatch(/^\/(?![/\\])/)
        for (const page of [asked.url, `${origin}/`, `${origin}/a/b/`])
          for (const reached of reachedFrom(page, location)) expect(reached).toBe(new URL(origin).origin)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a page of this school is gone back to, with what it was asked', () => {
  for (const next of ['/desk', '/files?name=Amira', '/calendar?year=2026#now'])
    expect(safeReturnPath(askedAt('https://oakfield.example', next))).toBe(next.replace('#now', ''))
})

test('signing in or confirming once more is nowhere to go on to', () => {
  for (const next of [paths.signIn, `${paths.confirm}?next=/desk`, '/./sign-in'])
    expect(safeReturnPath(askedAt('https://oakfield.example', next))).toBe(paths.home)
})
