/** Who is signed in. Over TLS its name binds it to this host, so that no sibling school can overwrite it. */
const nameFor = (secure: boolean) => (secure ? '__Host-sid' : 'sid')

/** Stays with the browser, so that it is known again: strangers' tries do not keep out whoever came in from here before. */
const deviceNameFor = (secure: boolean) => (secure ? '__Host-device' : 'device')

/** Where a save has just led this browser. */
const ledNameFor = (secure: boolean) => (secure ? '__Host-led' : 'led')
/** How long a browser may take to follow, in seconds. */
const ledFor = 60

/** How long a device that is not used is known, in days. */
export const deviceDays = 180

/** The session id a browser sent, or null. */
export function sessionIdFrom(request: Request, secure: boolean): string | null {
  return idFrom(request, nameFor(secure))
}

/** The id by which a browser may be known again, or null. */
export function deviceIdFrom(request: Request, secure: boolean): string | null {
  return idFrom(request, deviceNameFor(secure))
}

/** The mark of the address that a save has just led this browser to, or null. */
export function ledFrom(request: Request, secure: boolean): string | null {
  return idFrom(request, ledNameFor(secure))
}

function idFrom(request: Request, wanted: string): string | null {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === wanted && value && /^[\w-]{43}$/.test(value)) return value
  }
  return null
}

/** Gives the browser a session id, to be forgotten when it closes. */
export function setCookie(sessionId: string, secure: boolean): string {
  return `${nameFor(secure)}=${sessionId}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** Takes the session id away. */
export function clearCookie(secure: boolean): string {
  return `${nameFor(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`
}

/** Gives the browser an id by which it is known again after it has been closed. */
export function setDeviceCookie(deviceId: string, secure: boolean): string {
  const age = deviceDays * 86_400
  return `${deviceNameFor(secure)}=${deviceId}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure ? '; Secure' : ''}`
}

/** Gives the browser the mark of the address that a save leads it to, so that what the address says of it is believed there. */
export function setLedCookie(mark: string, secure: boolean): string {
  return `${ledNameFor(secure)}=${mark}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${ledFor}${secure ? '; Secure' : ''}`
}

/** Takes the mark away: what was saved is said once. */
export function clearLedCookie(secure: boolean): string {
  return `${ledNameFor(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`
}

/** These cookies as headers of one answer. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers()
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return headers
}
