import { redirect } from '@remix-run/node'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { children, classOpenings } from '#db/schema/school/children.ts'
import { sessions } from '#db/schema/access.ts'
import { somebodyElse } from '#app/web/http.ts'
import { paths } from '#app/web/paths.ts'
import { schoolOf, type RouteArgs } from './authorize.server.ts'
import { mayTypeCode, noteRightCode, noteWrongCode } from './class-code-guesses.ts'
import { clearCookie, setCookie, setDeviceCookie } from './cookie.ts'
import { writeAudit } from './grant.server.ts'
import { aTablet, deviceOf, isKnown, newDeviceId } from './known-devices.server.ts'
import { holdForm, unsentForms } from './held-forms.server.ts'
import { isCurrent, sessionLimits } from './limits.ts'
import { networkOf } from './network.ts'
import { onRoll } from './on-roll.server.ts'
import { todayAtSchool } from './today-at-school.server.ts'
import { beginSession, endSession, openSession, type Session } from './session.server.ts'
import { recordGuessing } from './record-guessing.server.ts'
import { requirePageOwner, notePageOwner, pageOwnerIn } from './page-owner.server.ts'

/** A child who knows the class code and is still saying who they are. */
export type PendingSignIn = { readonly session: Session; readonly classId: string; readonly openingId: string }

/**
 * Lets a child onto the doorstep of the class whose code this is, and gives a new tablet an id to be known by. 'wrong'
 * when no open class has it; 'too often' when somebody guesses, whatever the code.
 */
export async function enterClass(
  { request, context }: RouteArgs,
  code: string,
): Promise<{ cookies: string[] } | 'wrong' | 'too often'> {
  const { requestContext } = context
  const { school, tenant } = schoolOf(context)
  const device = deviceOf({ request, requestContext })
  const isKnownTablet = device !== null && (await isKnown(tenant.read, { hash: device, holder: aTablet }))
  const guesser = {
    school: school.slug,
    network: networkOf(requestContext.address),
    knownTablet: isKnownTablet ? device : null,
  }
  if (!mayTypeCode(guesser, requestContext.at)) {
    await recordGuessing(context, { action: 'class-code', entity: 'class', roles: ['child'] })
    return 'too often'
  }
  const [opening] = await tenant.read
    .select({ id: classOpenings.id })
    .from(classOpenings)
    .where(and(eq(classOpenings.code, code), isOpenAt(requestContext.at)))
  if (!opening) {
    noteWrongCode(guesser, requestContext.at)
    return 'wrong'
  }
  noteRightCode(guesser, requestContext.at)
  const sessionId = await tenant.write((tx) =>
    beginSession(tx, { requestContext, request }, { kind: 'doorstep', openingId: opening.id }),
  )
  const cookies = [setCookie(sessionId, requestContext.secure)]
  return { cookies: device === null ? [...cookies, setDeviceCookie(newDeviceId(), requestContext.secure)] : cookies }
}

const isOpenAt = (at: Date) => and(isNull(classOpenings.closedAt), gt(classOpenings.closesAt, at))

/** The doorstep this browser stands on, or back to the class code. */
export async function requirePendingSignIn(asked: RouteArgs): Promise<PendingSignIn> {
  const pendingSignIn = await pendingSignInOf(asked)
  await requirePageOwner(asked, schoolOf(asked.context).tenant, pendingSignIn.session)
  return pendingSignIn
}

/** The same for a child who has said who they are: their pictures page is theirs alone, although nobody has proved it yet. */
export async function requireChosenChild(asked: RouteArgs): Promise<PendingSignIn> {
  const pendingSignIn = await pendingSignInOf(asked)
  const { childId } = pendingSignIn.session
  if (!childId) throw redirect(paths.who)
  notePageOwner(asked.context, childId)
  if (asked.request.method === 'POST' && pageOwnerIn(asked.request) !== childId) throw somebodyElse()
  return pendingSignIn
}

async function pendingSignInOf({ request, context }: RouteArgs): Promise<PendingSignIn> {
  const { requestContext } = context
  const { tenant } = schoolOf(context)
  const session = await openSession(tenant, request, requestContext)
  if (
    session?.kind !== 'doorstep' ||
    !session.openingId ||
    !isCurrent(session, sessionLimits.doorstep, requestContext.at)
  )
    throw redirect(paths.classCode)
  const [opening] = await tenant.read
    .select({ id: classOpenings.id, classId: classOpenings.classId })
    .from(classOpenings)
    .where(and(eq(classOpenings.id, session.openingId), isOpenAt(requestContext.at)))
  if (!opening) throw redirect(paths.classCode)
  return { session, classId: opening.classId, openingId: opening.id }
}

/** A child says "this is me". Whether they are right, only the pictures will tell. */
export async function chooseChild(
  { context }: RouteArgs,
  { session, classId }: PendingSignIn,
  childId: string,
): Promise<boolean> {
  const { requestContext } = context
  const { tenant } = schoolOf(context)
  const today = await todayAtSchool({ read: tenant.read, at: requestContext.at })
  const [child] = await tenant.read
    .select({ id: children.id })
    .from(children)
    .where(and(eq(children.id, childId), eq(children.classId, classId), onRoll(today)))
  if (!child) return false
  await tenant.write((tx) =>
    tx
      .update(sessions)
      .set({ childId, tapped: null, lastSeenAt: requestContext.at })
      .where(eq(sessions.hash, session.hash)),
  )
  return true
}

type Left = {
  readonly cookie: string
  readonly wasChild: boolean
  /** Whether something of theirs waits for them to sign in again, or could not be kept; null when there was nothing. */
  readonly unsent: 'held' | 'lost' | null
}

/**
 * Signs whoever it is out at once. A child who finishes leaves the tablet on the doorstep of the class, with a new id
 * that says nothing of them, ready for the next child while the class is open; what they had on their page and could not be
 * saved waits for them.
 */
export async function signOut({ request, context }: RouteArgs): Promise<Left> {
  const { requestContext, page } = context
  const { tenant } = schoolOf(context)
  const session = await openSession(tenant, request, requestContext)
  if (!session) return { cookie: clearCookie(requestContext.secure), wasChild: false, unsent: null }
  const { kind, openingId } = session
  // Whoever is on the doorstep is nobody yet: there is nobody to sign out by mistake.
  if (kind !== 'doorstep') await requirePageOwner({ request, context }, tenant, session)
  const kept =
    page.unsaved &&
    (await holdForm(
      tenant,
      { request: page.unsaved, requestContext, action: 'check-in.do', why: 'signed out' },
      session,
    ))
  const next = await tenant.write(async (tx) => {
    await endSession(tx, session.hash, requestContext.at)
    const actor = {
      id: session.personId ?? session.childId ?? '',
      name: '',
      roles: kind === 'child' ? (['child'] as const) : [],
    }
    await writeAudit(
      tx,
      { actor, requestContext },
      { verb: 'LOGOUT', action: 'sign-out', entity: 'session', entityId: session.hash },
    )
    return kind === 'child' && openingId
      ? beginSession(tx, { requestContext, request }, { kind: 'doorstep', openingId })
      : null
  })
  const cookie = next ? setCookie(next, requestContext.secure) : clearCookie(requestContext.secure)
  const waits = kind === 'child' && (await unsentForms(tenant.read, session, requestContext.at)).length > 0
  const unsent = kept && kept.came !== 'nothing in it' ? kept.came : waits ? 'held' : null
  return { cookie, wasChild: kind !== 'adult', unsent }
}
