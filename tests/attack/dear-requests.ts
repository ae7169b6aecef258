import { paths } from '#app/web/paths.ts'
import type { RawRequest } from './remote-app.ts'

/** How large, in bytes, a form may be at the most, nearly. */
const largest = 63_000
const repeated = (text: string, bytes: number) => text.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(text))))
/** Marks that have to be put in order before they can be compared, as raw letters. */
const marks = (bytes: number) => `a${repeated('\u0301\u0323', bytes)}`

function sent(path: string, body: string, type = 'application/x-www-form-urlencoded'): RawRequest {
  const headers = { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin', 'Content-Length': Buffer.byteLength(body) }
  return { method: 'POST', path, headers, body }
}
const withHeader = (name: string, value: string): RawRequest => ({ path: paths.help, headers: { [name]: value } })

/** Text of one kind in every field that a form has, so much in all. */
function filled(path: string, fields: readonly string[], text: (bytes: number) => string): RawRequest {
  const each = text(Math.floor(largest / fields.length) - 40)
  return sent(path, fields.map((name) => `${name}=${each}`).join('&'))
}

function inParts(path: string, count: number): RawRequest {
  const part = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
  return sent(path, `${part.repeat(count)}--b--\r\n`, 'multipart/form-data; boundary=b')
}

/** What can be sent to any address, by how it is meant to be dear; the fields are those of the form that is there. */
export const dearAnywhere: Readonly<Record<string, (path: string, fields: readonly string[]) => RawRequest>> = {
  'asked for': (path) => ({ path }),
  '64 kB of marks': (path, fields) => filled(path, fields, marks),
  '64 kB of letters that are two': (path, fields) => filled(path, fields, (bytes) => repeated('\uFDFA', bytes)),
  '64 kB of line ends and spaces': (path, fields) => filled(path, fields, (bytes) => repeated('%0A%20', bytes)),
  '64 kB of names and signs': (path, fields) => filled(path, fields, (bytes) => repeated('a.b@c-', bytes)),
  'a hundred fields': (path) =>
    sent(path, Array.from({ length: 100 }, (_, at) => `f${at}=${'x'.repeat(500)}`).join('&')),
  'thirty thousand empty fields': (path) => sent(path, 'a&'.repeat(30_000)),
  'a thousand parts': (path) => inParts(path, 1_000),
}

/** What is dear, or was, at one address, or in what stands around a request. */
export const knownDear: Readonly<Record<string, RawRequest>> = {
  'a password of 60,000 letters': sent(paths.signIn, `email=nobody@school.example&password=${'x'.repeat(60_000)}`),
  'a wrong password': sent(paths.signIn, 'email=nobody@school.example&password=wrong'),
  'an e-mail of 64 kB of marks, with a password': sent(
    paths.signIn,
    `email=${marks(62_000)}@school.example&password=x`,
  ),
  'a name of a field of 30,000 letters': sent(paths.classCode, `${'a'.repeat(30_000)}=1`),
  'a large file nobody asked for': sent(paths.arrival, 'x'.repeat(3_000_000), 'multipart/form-data; boundary=b'),
  'Accept-Encoding with 15,500 tabs': withHeader('Accept-Encoding', `a${'\t'.repeat(15_500)}b`),
  'Accept-Encoding with 5,000 commas': withHeader('Accept-Encoding', ',;q='.repeat(3_800)),
  'a cookie of 15 kB': withHeader('Cookie', '__Host-sid=; '.repeat(1_150)),
  'an X-Forwarded-For of 15 kB': withHeader('X-Forwarded-For', '2001:db8::1, '.repeat(1_150)),
  'an X-Forwarded-Proto of 15 kB': withHeader('X-Forwarded-Proto', 'https,'.repeat(2_500)),
  'a user agent of 14 kB': withHeader('User-Agent', 'Mozilla '.repeat(1_750)),
  'an If-None-Match of 14 kB': withHeader('If-None-Match', '"a",'.repeat(3_500)),
  'a way back of 2,000 signs': { path: `${paths.signIn}?next=${'/.'.repeat(950)}` },
  'an address of 2,000 signs': { path: `/${'%41'.repeat(660)}` },
  'a thousand questions in an address': { path: `${paths.help}?${'a=1&'.repeat(480)}` },
}
