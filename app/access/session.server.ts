import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { preparedQuery } from '#db/prepared/query.ts'
import { children, classOpenings } from '#db/schema/school/children.ts'
import { people, roleGrants, type Role } from '#db/schema/school/people.ts'
import { sessions } from '#db/schema/access.ts'
import type { Tenant, Writer } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import { sessionIdFrom } from './cookie.ts'
import type { Actor } from './grant.server.ts'
import { isCurrent, limitsFor } from './limits.ts'
import { isHeld, onRoll } from './on-roll.server.ts'
import { todayAtSchool } from './today-at-school.server.ts'

export type Session = typeof sessions.$inferSelect
/** Someone who has signed in, and the session they did it in. */
export type SignedIn = { readonly session: Session; readonly actor: Actor }

type Asking = { readonly request: Request; readonly requestContext: RequestContext }

const seenEvery = 30_000

export const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('base64url')

/** Begins a session with a new id, ends the one the browser had, and gives the id for its cookie. */
export async function beginSession(
  tx: Writer,
  { requestContext, request }: Asking,
  who: Pick<typeof sessions.$inferInsert, 'kind' | 'personId' | 'childId' | 'openingId'>,
): Promise<string> {
  const old = sessionIdFrom(request, requestContext.secure)
  const before =
    old === null
      ? []
      : await tx
          .select({ id: sessions.id })
          .from(sessions)
          .where(eq(sessions.hash, hashOf(old)))
  if (old) await endSession(tx, hashOf(old), requestContext.at)
  const sessionId = randomBytes(32).toString('base64url')
  const isAdult = who.kind === 'adult'
  await tx.insert(sessions).values({
    ...who,
    hash: hashOf(sessionId),
    afterId: before[0]?.id ?? null,
    createdAt: requestContext.at,
    lastSeenAt: requestContext.at,
    address: isAdult ? requestContext.address : null,
    agent: isAdult ? requestContext.agent : null,
  })
  return sessionId
}

/** Gives a session a new id for its cookie, after which the old one opens nothing. The session itself goes on. */
export async function renewSession(tx: Writer, hash: string): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url')
  await tx
    .update(sessions)
    .set({ hash: hashOf(sessionId) })
    .where(and(eq(sessions.hash, hash), isNull(sessions.endedAt)))
  return sessionId
}

/** Ends one session at once, wherever it is. */
export async function endSession(tx: Writer, hash: string, at: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.hash, hash), isNull(sessions.endedAt)))
}

const sessionWith = preparedQuery((read) =>
  read
    .select()
    .from(sessions)
    .where(and(eq(sessions.hash, sql.placeholder('hash')), isNull(sessions.endedAt)))
    .prepare(),
)

/** The session this browser holds at this school, if it has not ended. It may be nobody's yet: a child on the doorstep. */
export async function openSession(
  tenant: Tenant,
  request: Request,
  requestContext: RequestContext,
): Promise<Session | null> {
  const sessionId = sessionIdFrom(request, requestContext.secure)
  if (!sessionId) return null
  const [session] = await sessionWith(tenant.read, { hash: hashOf(sessionId) })
  return session ?? null
}

/** The roles a grown-up of the question holds at a moment, while they are of the school. */
const isTheirs = and(
  eq(roleGrants.personId, people.id),
  eq(people.status, 'active'),
  isHeld(roleGrants, sql.placeholder('at')),
)

/** A session that has not ended, once for each role that the grown-up whose it is holds at a moment. */
const sessionWithRoles = preparedQuery((read) =>
  read
    .select({ session: sessions, name: people.name, role: roleGrants.role })
    .from(sessions)
    .leftJoin(people, eq(people.id, sessions.personId))
    .leftJoin(roleGrants, isTheirs)
    .where(and(eq(sessions.hash, sql.placeholder('hash')), isNull(sessions.endedAt)))
    .prepare(),
)

/** Whoever is signed in, with the roles they hold at this moment, or null. Being seen keeps a session from going idle. */
export async function signedIn(
  tenant: Tenant,
  { request, requestContext }: Asking,
  { quietly = false } = {},
): Promise<SignedIn | null> {
  const sessionId = sessionIdFrom(request, requestContext.secure)
  if (!sessionId) return null
  const held = await sessionWithRoles(tenant.read, { hash: hashOf(sessionId), at: requestContext.at.getTime() })
  const session = held[0]?.session
  const actor =
    session && (session.kind === 'child' ? await childOf(tenant, session, requestContext.at) : adultOf(held))
  if (!session || !actor || !isCurrent(session, limitsFor(actor.roles), requestContext.at)) return null
  if (!quietly && requestContext.at.getTime() - session.lastSeenAt.getTime() > seenEvery)
    await tenant.write((tx) =>
      tx.update(sessions).set({ lastSeenAt: requestContext.at }).where(eq(sessions.hash, session.hash)),
    )
  return { session, actor }
}

type Held = { readonly session: Session; readonly name: string | null; readonly role: Role | null }

/** A grown-up acts only while they hold a role. */
function adultOf(held: readonly Held[]): Actor | null {
  const [first] = held
  if (first?.session.kind !== 'adult' || !first.session.personId || first.name === null) return null
  const roles = [...new Set(held.flatMap(({ role }) => role ?? []))]
  return roles.length > 0 ? { id: first.session.personId, name: first.name, roles } : null
}

function childOf(tenant: Tenant, { childId, openingId }: Session, at: Date): Promise<Actor | null> {
  return childId && openingId ? childActor(tenant, { childId, openingId }, at) : Promise.resolve(null)
}

type Entered = { readonly childId: string; readonly openingId: string }

const childInOpenClass = preparedQuery((read) =>
  read
    .select({ id: children.id, name: children.firstName })
    .from(children)
    .innerJoin(
      classOpenings,
      and(eq(classOpenings.id, sql.placeholder('openingId')), eq(classOpenings.classId, children.classId)),
    )
    .where(
      and(
        eq(children.id, sql.placeholder('childId')),
        onRoll(sql.placeholder('today')),
        isNull(classOpenings.closedAt),
        gt(classOpenings.closesAt, sql.placeholder('at')),
      ),
    )
    .prepare(),
)

/** A child acts only while their class is open. */
async function childActor(tenant: Tenant, entered: Entered, at: Date): Promise<Actor | null> {
  const today = await todayAtSchool({ read: tenant.read, at })
  const [child] = await childInOpenClass(tenant.read, { ...entered, at: at.getTime(), today })
  return child ? { ...child, roles: ['child'] } : null
}

const rolesHeldBy = preparedQuery((read) =>
  read
    .selectDistinct({ role: roleGrants.role })
    .from(people)
    .innerJoin(roleGrants, isTheirs)
    .where(eq(people.id, sql.placeholder('personId')))
    .prepare(),
)

/** The roles of whoever a session was begun by, at this moment. */
export async function rolesOf(tenant: Tenant, { kind, personId }: Session, at: Date): Promise<readonly Role[]> {
  if (kind === 'child') return ['child']
  if (personId === null) return []
  const held = await rolesHeldBy(tenant.read, { personId, at: at.getTime() })
  return held.map(({ role }) => role)
}
