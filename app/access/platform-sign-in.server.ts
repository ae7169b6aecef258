import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { platformAudit, platformSessions, platformStaff } from '#db/register/schema.ts'
import type { SignInOutcome } from './sign-in.server.ts'
import type { RouteArgs } from './authorize.server.ts'
import { clearCookie, sessionIdFrom, setCookie } from './cookie.ts'
import { knowDevice } from './known-devices.server.ts'
import { oneMoreLine } from './lines-a-minute.ts'
import { tryPassword, type PasswordAttempt } from './password-sign-in.server.ts'
import { mustBeStaffsPage, schoolsOf } from './authorize-platform.server.ts'
import { hashOf } from './session.server.ts'

const linesAMinute = { ofOne: 3, ofNobody: 20 } as const

/** Lets one of The Lift's own staff in by e-mail and password, on the record; or refuses, on the record too. */
export async function signInPlatformStaff({ request, context }: RouteArgs): Promise<SignInOutcome> {
  const { requestContext } = context
  const { register } = schoolsOf(context)
  const find = async (email: string) => {
    const [staff] = await register.read
      .select({ id: platformStaff.id, passwordHash: platformStaff.passwordHash })
      .from(platformStaff)
      .where(and(eq(platformStaff.email, email), eq(platformStaff.status, 'active')))
    return staff
  }
  const tried = await tryPassword({ read: register.read, write: register.write, find }, request, requestContext)
  if (tried.came !== 'known' || tried.personId === null) {
    const came = tried.came === 'known' ? 'wrong' : tried.came
    await recordRefusal({ request, context }, { ...tried, came })
    return { came }
  }

  const staffId = tried.personId
  const sessionId = randomBytes(32).toString('base64url')
  const hash = hashOf(sessionId)
  const { at, requestId } = requestContext
  const device = await register.write(async (tx) => {
    await tried.settle(tx)
    await tx.insert(platformSessions).values({ hash, staffId, createdAt: at, lastSeenAt: at })
    await tx
      .insert(platformAudit)
      .values({ at, action: 'sign-in', staffId, entity: 'session', entityId: hash, requestId })
    return knowDevice(tx, { request, requestContext }, { holder: staffId, at })
  })
  return { came: 'in', cookies: [setCookie(sessionId, requestContext.secure), device], unsent: null }
}

/** Puts a refused sign-in on the record, so many lines a minute: at whose account, or a mark of an e-mail nobody has. */
async function recordRefusal({ context }: RouteArgs, { personId, email, came }: PasswordAttempt): Promise<void> {
  const { requestContext } = context
  const { register } = schoolsOf(context)
  const most = personId === null ? linesAMinute.ofNobody : linesAMinute.ofOne
  const line = oneMoreLine(`platform sign-in ${personId ?? 'nobody'}`, most, requestContext.at)
  if (line === null) return
  const { at, requestId } = requestContext
  const leftOut = line.leftOut > 0 ? `, ${line.leftOut} left out` : ''
  const entityId = personId ?? createHash('sha256').update(email).digest('base64url')
  await register.write((tx) =>
    tx.insert(platformAudit).values({
      ...{ at, requestId, staffId: personId, entity: 'staff', entityId },
      action: `sign-in refused: ${came}${leftOut}`,
    }),
  )
}

/** Signs one of The Lift's own staff out at once. */
export async function leavePlatform({ request, context }: RouteArgs): Promise<string> {
  const { requestContext } = context
  const { register } = schoolsOf(context)
  const hash = hashOf(sessionIdFrom(request, requestContext.secure) ?? '')
  const [present] = await register.read
    .select({ staffId: platformSessions.staffId })
    .from(platformSessions)
    .where(and(eq(platformSessions.hash, hash), isNull(platformSessions.endedAt)))
  if (present) {
    mustBeStaffsPage({ request, context }, present.staffId)
    await register.write((tx) =>
      tx.update(platformSessions).set({ endedAt: requestContext.at }).where(eq(platformSessions.hash, hash)),
    )
  }
  return clearCookie(requestContext.secure)
}
