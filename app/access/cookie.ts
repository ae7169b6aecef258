/** The one cookie. Over TLS its name binds it to this host, so that no sibling school can overwrite it. */
const nameFor = (secure: boolean) => (secure ? '__Host-sid' : 'sid')

/** The session id a browser sent, or null. */
export function sessionIdFrom(request: Request, secure: boolean): string | null {
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const [name, value] = part.trim().split('=')
    if (name === nameFor(secure) && value && /^[\w-]{43}$/.test(value)) return value
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
