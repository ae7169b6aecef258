import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import { isAddress } from './addresses.ts'

export type Mail = {
  /** The same for every attempt, so that whoever gets it twice can tell. */
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
}
/** What became of mail: sent; refused for good by the address; or not delivered this time, with a code that says why. */
export type Delivery = { readonly state: 'sent' } | { readonly state: 'refused' | 'failed'; readonly code: string }
/** Where mail leaves the building. */
export type PostOffice = { send(mail: Mail): Promise<Delivery>; close(): void }
export type PostOfficeOptions = {
  /** smtp://user:password@host:587 or smtps://…:465. */
  readonly url: string
  /** The address mail comes from. */
  readonly from: string
  /** Whether mail may only leave over TLS. */
  readonly requireTls: boolean
  /** How long to wait for each answer of the post, in ms. */
  readonly patienceMs?: number
}

/** The post did not answer at all. */
const silence = /^(ETIMEDOUT|ECONNECTION|ESOCKET|EDNS|POST_TOO_SLOW)$/
/** For so many ms it is then not asked again. */
const restMs = 10_000

/** Opens the way to a mail server. It never throws: what happened to mail is said in its delivery. */
export function openPostOffice({ url, from, requireTls, patienceMs = 5_000 }: PostOfficeOptions): PostOffice {
  const transport = createTransport({ ...serverAt(url), ...carefully(patienceMs), requireTLS: requireTls })

  let silentUntil = 0

  async function send({ to, ...mail }: Mail): Promise<Delivery> {
    if (!isAddress(to)) return { state: 'refused', code: 'ADDRESS_WRONG' }
    if (performance.now() < silentUntil) return { state: 'failed', code: 'POST_SILENT' }
    const sending = transport.sendMail({
      ...mail,
      from: { name: 'The Lift', address: from },
      to: { name: '', address: to },
      // Nobody's holiday notice is wanted.
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return sending.then((): Delivery => ({ state: 'sent' }), judged)
  }

  return {
    async send(mail) {
      const delivery = await Promise.race([send(mail), afterAll(3 * patienceMs)])
      // Whoever waits behind this one would wait as long, and with them everything else the school has to do.
      if (delivery.state === 'failed' && silence.test(delivery.code)) silentUntil = performance.now() + restMs
      return delivery
    },
    close: () => transport.close(),
  }
}

function serverAt(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(auth && { auth }),
  }
}

/** Nothing is read from our disk or fetched for anybody, nothing is awaited for ever, and trying again is our own affair. */
function carefully(patienceMs: number) {
  return {
    pool: true,
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    dnsTimeout: patienceMs,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  } as const satisfies SMTPPoolOptions
}

function afterAll(ms: number): Promise<Delivery> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ state: 'failed', code: 'POST_TOO_SLOW' }), ms).unref()
  })
}

/** Only what the post says of this very address or letter is for good; that it will have none of us at all can be mended. */
function judged(error: unknown): Delivery {
  const { code = 'UNKNOWN', responseCode, command } = failureIn(error)
  const answered = responseCode === undefined ? code : `${code} ${responseCode}`
  const isForGood = responseCode !== undefined && responseCode >= 500 && /^(RCPT TO|DATA)/.test(command ?? '')
  return { state: isForGood ? 'refused' : 'failed', code: answered }
}

function failureIn(error: unknown): { code?: string; responseCode?: number; command?: string } {
  if (!(error instanceof Error)) return {}
  const found: { code?: string; responseCode?: number; command?: string } = {}
  if ('code' in error && typeof error.code === 'string') found.code = error.code
  if ('responseCode' in error && typeof error.responseCode === 'number') found.responseCode = error.responseCode
  if ('command' in error && typeof error.command === 'string') found.command = error.command
  return found
}
