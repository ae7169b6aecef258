import { randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { Authenticator } from 'remix-auth'
import { FormStrategy } from 'remix-auth-form'
import { platformAudit, platformSessions, platformStaff } from '#db/register/schema.ts'
import type { Outcome } from './adult-door.server.ts'
import type { Asked } from './authorize.server.ts'
import { clearCookie, sessionIdFrom, setCookie } from './cookie.ts'
import { credentialsIn } from './credentials.ts'
import { verifyPassword } from './password.server.ts'
import { mustBeStaffsPage, schoolsOf } from './platform-door.server.ts'
import { hashOf } from './session.server.ts'
import { countTry, triesKey } from './tries.server.ts'

const within = 15 * 60_000
const mostPerAccount = 10
const mostOnPlatform = 100

type Known = { readonly staffId: string } | { readonly came: 'wrong' | 'too often' }

/** Lets one of The Lift's own staff in by e-mail and password, on the record. */
export async function signInStaff({ request, context }: Asked): Promise<Outcome> {
  const { visit } = context
  const { register } = schoolsOf(context)
  const strategy = new FormStrategy<Known>(async ({ form }) => {
    const { email, password } = credentialsIn(form)
    const account = { key: triesKey('sign-in account', email), most: mostPerAccount, within }
    const counted = [account, { key: 'sign-in platform', most: mostOnPlatform, within }]
    if (!(await register.write((tx) => countTry(tx, counted, visit.at)))) return { came: 'too often' }
    const [staff] = await register.read
      .select({ id: platformStaff.id, passwordHash: platformStaff.passwordHash })
      .from(platformStaff)
      .where(and(eq(platformStaff.email, email), eq(platformStaff.status, 'active')))
    const matches = await verifyPassword(password, staff?.passwordHash)
    return staff && matches ? { staffId: staff.id } : { came: 'wrong' }
  })
  const known = await new Authenticator<Known>().use(strategy, 'password').authenticate('password', request)
  if ('came' in known) return known

  const { staffId } = known
  const sessionId = randomBytes(32).toString('base64url')
  const hash = hashOf(sessionId)
  const { at, requestId } = visit
  await register.write(async (tx) => {
    await tx.insert(platformSessions).values({ hash, staffId, createdAt: at, lastSeenAt: at })
    await tx
      .insert(platformAudit)
      .values({ at, action: 'sign-in', staffId, entity: 'session', entityId: hash, requestId })
  })
  return { came: 'in', cookie: setCookie(sessionId, visit.secure) }
}

/** Signs one of The Lift's own staff out at once. */
export async function leavePlatform({ request, context }: Asked): Promise<string> {
  const { visit } = context
  const { register } = schoolsOf(context)
  const hash = hashOf(sessionIdFrom(request, visit.secure) ?? '')
  const [present] = await register.read
    .select({ staffId: platformSessions.staffId })
    .from(platformSessions)
    .where(and(eq(platformSessions.hash, hash), isNull(platformSessions.endedAt)))
  if (present) {
    mustBeStaffsPage({ request, context }, present.staffId)
    await register.write((tx) =>
      tx.update(platformSessions).set({ endedAt: visit.at }).where(eq(platformSessions.hash, hash)),
    )
  }
  return clearCookie(visit.secure)
}
