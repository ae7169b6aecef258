import { redirect } from '@remix-run/node'
import { eq, sql } from 'drizzle-orm'
import { sessions } from '#db/schema/access.ts'
import { childKeys, children } from '#db/schema/children.ts'
import { schoolSettings } from '#db/schema/school.ts'
import type { Reader, Writer } from '#db/tenants.server.ts'
import { paths } from '../paths.ts'
import { schoolOf, type Asked } from './authorize.server.ts'
import { setCookie } from './cookie.ts'
import type { Doorstep } from './doorstep.server.ts'
import { writeAudit } from './grant.server.ts'
import { beginSession, hashOf } from './session.server.ts'
import { countTry } from './tries.server.ts'

const tenMinutes = 10 * 60_000
const mostWrongPerClass = 30
/** Wrong tries after which a grown-up has to let the child in. */
const wrongTriesBeforeLock = 5

/** How far a child has got with their pictures. */
export async function picturesSoFar(
  { context }: Asked,
  { session }: Doorstep,
): Promise<{ tapped: number; outOf: number; firstName: string }> {
  const { tenant } = schoolOf(context)
  const [child] = await tenant.read
    .select({ firstName: children.firstName })
    .from(children)
    .where(eq(children.id, session.childId ?? ''))
  if (!child) throw redirect(paths.who)
  return { tapped: session.tapped.length, outOf: await pictureCount(tenant.read), firstName: child.firstName }
}

async function pictureCount(read: Reader): Promise<number> {
  const [settings] = await read.select({ pictureCount: schoolSettings.pictureCount }).from(schoolSettings)
  return settings?.pictureCount ?? 3
}

type Tap = { readonly picture: string; readonly place: number }

/** A child taps their next picture. After the last one they are in, or hear only that it was not right. */
export async function tapPicture(
  { request, context }: Asked,
  { session, classId, openingId }: Doorstep,
  tap: Tap,
): Promise<{ cookie: string } | 'more' | 'wrong' | 'locked'> {
  const { visit } = context
  const { tenant } = schoolOf(context)
  const childId = session.childId
  if (!childId) throw redirect(paths.who)
  const outOf = await pictureCount(tenant.read)
  return tenant.write(async (tx) => {
    const [current] = await tx.select().from(sessions).where(eq(sessions.hash, session.hash))
    // A tile pressed twice arrives twice; only the first of them is for this place.
    if (tap.place !== current?.tapped.length) return 'more'
    const tapped = [...current.tapped, tap.picture]
    const isLast = tapped.length >= outOf
    await tx
      .update(sessions)
      .set({ tapped: isLast ? [] : tapped, lastSeenAt: visit.at })
      .where(eq(sessions.hash, session.hash))
    if (!isLast) return 'more'

    const [key] = await tx.select().from(childKeys).where(eq(childKeys.childId, childId))
    if (key?.lockedAt !== null) return 'locked'
    if (key.pictures.join() !== tapped.join())
      return countWrong(tx, { childId, classId, wrongTries: key.wrongTries }, visit.at)

    await tx.update(childKeys).set({ wrongTries: 0 }).where(eq(childKeys.childId, childId))
    const id = await beginSession(tx, { visit, request }, { kind: 'child', childId, openingId })
    const actor = { id: childId, name: '', roles: ['child'] as const }
    await writeAudit(
      tx,
      { actor, visit },
      { verb: 'LOGIN', action: 'sign-in', entity: 'session', entityId: hashOf(id) },
    )
    return { cookie: setCookie(id, visit.secure) }
  })
}

type Wrong = { readonly childId: string; readonly classId: string; readonly wrongTries: number }

async function countWrong(tx: Writer, { childId, classId, wrongTries }: Wrong, at: Date): Promise<'wrong' | 'locked'> {
  const isTooMany = wrongTries + 1 >= wrongTriesBeforeLock
  const counted = [{ key: `pictures class ${classId}`, most: mostWrongPerClass, within: tenMinutes }]
  const isClassAllowed = await countTry(tx, counted, at)
  const isLocked = isTooMany || !isClassAllowed
  await tx
    .update(childKeys)
    .set({ wrongTries: sql`${childKeys.wrongTries} + 1`, ...(isLocked ? { lockedAt: at } : {}) })
    .where(eq(childKeys.childId, childId))
  return isLocked ? 'locked' : 'wrong'
}

/** Starts the pictures again from the first. */
export async function startPicturesAgain({ context }: Asked, { session }: Doorstep): Promise<void> {
  const { tenant } = schoolOf(context)
  await tenant.write((tx) => tx.update(sessions).set({ tapped: [] }).where(eq(sessions.hash, session.hash)))
}
