import { z } from 'zod'
import { isAddress } from '#app/outbox/addresses.ts'

const port = z.coerce.number('must be a port number').int('must be a port number').min(1).max(65_535)
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a short name of a school: a–z, 0–9 and hyphens')
const host = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be a host name in lower case, without a port')

const settings = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: port.default(3000),
    /** Where the numbers for the machine room are, on loopback only; without it there are none. */
    METRICS_PORT: port.optional(),
    DATA_DIR: z.string().min(1).optional(),
    /** The key that guards what children told, 32 bytes in base64, or the file it is in; without either, and only where no real children are, one is kept in DATA_DIR. */
    MASTER_KEY: z
      .string()
      .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes, written in base64')
      .optional(),
    MASTER_KEY_FILE: z.string().optional(),
    PLATFORM_HOST: host.default('platform.localhost'),
    /** One school alone, answering at every host. */
    SCHOOL: slug.optional(),
    /** Whose word is taken for a browser's address and TLS: Fly's proxy, or one proxy that writes X-Forwarded-*. */
    TRUST_PROXY: z.enum(['fly', 'forwarded']).optional(),
    /** A libSQL server for the schools that are kept on one. */
    LIBSQL_URL: z.url('must be the address of a libSQL server').optional(),
    LIBSQL_ADMIN_URL: z.url('must be the address at which that server is administered').optional(),
    LIBSQL_ADMIN_KEY: z.string().optional(),
    /** The mail server that takes what is to leave the building, smtp://user:password@host:587; without it nothing does. */
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must be the address of a mail server, smtp:// or smtps://' })
      .optional(),
    MAIL_FROM: z.string().refine(isAddress, 'must be the one plain address that mail comes from').optional(),
    /** Where the staff of The Lift hear that nobody at a school may read something; without it they do not. */
    PLATFORM_MAIL: z.string().refine(isAddress, 'must be one plain address').optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    /** The made-up schools whose passwords everybody knows. */
    DEMO: z.literal('1').optional(),
  })
  .superRefine((given, { addIssue }) => {
    if ((given.LIBSQL_URL === undefined) !== (given.LIBSQL_ADMIN_URL === undefined))
      addIssue({ code: 'custom', path: ['LIBSQL_URL'], message: 'and LIBSQL_ADMIN_URL must be set together' })
    if (given.MASTER_KEY !== undefined && given.MASTER_KEY_FILE !== undefined)
      addIssue({ code: 'custom', path: ['MASTER_KEY'], message: 'and MASTER_KEY_FILE must not both be set' })
    if ((given.SMTP_URL === undefined) !== (given.MAIL_FROM === undefined))
      addIssue({ code: 'custom', path: ['SMTP_URL'], message: 'and MAIL_FROM must be set together' })
    if (given.NODE_ENV !== 'production') return
    if (given.DEMO) addIssue({ code: 'custom', path: ['DEMO'], message: 'must not be set where real children are' })
    if (!given.DATA_DIR)
      addIssue({ code: 'custom', path: ['DATA_DIR'], message: 'must say where the schools are kept' })
    if (!given.TRUST_PROXY && !/^(127\.|::1$|localhost$)/.test(given.HOST))
      addIssue({
        code: 'custom',
        path: ['TRUST_PROXY'],
        message: 'must say which proxy brings TLS, or HOST be loopback',
      })
    if (!given.SCHOOL && given.PLATFORM_HOST.endsWith('localhost'))
      addIssue({ code: 'custom', path: ['PLATFORM_HOST'], message: 'must be the platform’s own host, or SCHOOL set' })
  })
  .transform(({ DATA_DIR = 'data', LIBSQL_URL, LIBSQL_ADMIN_URL, LIBSQL_ADMIN_KEY: adminKey, ...rest }) => {
    const { SMTP_URL, MAIL_FROM, ...others } = rest
    return {
      ...others,
      DATA_DIR,
      libsql: LIBSQL_URL && LIBSQL_ADMIN_URL ? { url: LIBSQL_URL, adminUrl: LIBSQL_ADMIN_URL, adminKey } : undefined,
      mail: SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : undefined,
    }
  })

export type Env = Readonly<z.infer<typeof settings>>

/** The settings this process was started with, or every reason why it must not start. */
export function readEnv(given: Readonly<Record<string, string | undefined>>): Env {
  const entered = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const reading = settings.safeParse(entered)
  if (reading.success) return reading.data
  const problems = reading.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
  const message = `The Lift cannot start with these settings:\n${problems.join('\n')}`
  // Whoever set them needs the reasons, not where in our code they were found.
  throw Object.assign(new Error(message), { stack: message })
}
