import { redirect } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { sessions } from '#db/schema/access.ts'
import { childKeys, children } from '#db/schema/school/children.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { paths } from '#app/web/paths.ts'
import { schoolOf, type RouteArgs } from './authorize.server.ts'
import { setCookie } from './cookie.ts'
import { heldAddress } from './held-forms.server.ts'
import type { PendingSignIn } from './pending-sign-in.server.ts'
import { writeAudit } from './grant.server.ts'
import { deviceOf } from './known-devices.server.ts'
import { openPictures, placeOfPictures, placeOfTapped, sealPictures } from './pictures.server.ts'
import { countRightPictures, countWrongPictures, pictureAttempts, waitLeft } from './picture-attempts.server.ts'
import { beginSession, hashOf } from './session.server.ts'

/** How far a child has got with their pictures. */
export async function picturesSoFar(
  { context }: RouteArgs,
  { session }: PendingSignIn,
): Promise<{ tapped: number; outOf: number; firstName: string }> {
  const { tenant } = schoolOf(context)
  const [child] = await tenant.read
    .select({ firstName: children.firstName })
    .from(children)
    .where(eq(children.id, session.childId ?? ''))
  if (!child) throw redirect(paths.who)
  const { length: tapped } = openPictures(tenant.read, placeOfTapped(session.id), session.tapped)
  return { tapped, outOf: await pictureCount(tenant.read), firstName: child.firstName }
}

async function pictureCount(read: Reader): Promise<number> {
  const [settings] = await read.select({ pictureCount: schoolSettings.pictureCount }).from(schoolSettings)
  return settings?.pictureCount ?? 3
}

type Tap = { readonly picture: string; readonly place: number }
/** What came of a tap: in, one more to tap, or not right or not looked at, and how long to wait, in ms. */
type Tapped =
  | 'more'
  | { readonly came: 'in'; readonly cookie: string; readonly unsent: string | null }
  | { readonly came: 'wrong' | 'wait'; readonly wait: number }

/** A child taps their next picture. After the last one they are in, or hear only that it was not right, or to wait first. */
export async function tapPicture(
  { request, context }: RouteArgs,
  { session, classId, openingId }: PendingSignIn,
  tap: Tap,
): Promise<Tapped> {
  const { requestContext } = context
  const { tenant } = schoolOf(context)
  const childId = session.childId
  if (!childId) throw redirect(paths.who)
  const outOf = await pictureCount(tenant.read)
  return tenant.write(async (tx): Promise<Tapped> => {
    const [current] = await tx.select().from(sessions).where(eq(sessions.hash, session.hash))
    // A tile pressed twice arrives twice; only the first of them is for this place.
    const place = placeOfTapped(session.id)
    const before = openPictures(tx, place, current?.tapped ?? null)
    if (!current || tap.place !== before.length) return 'more'
    const tapped = [...before, tap.picture]
    const isLast = tapped.length >= outOf
    await tx
      .update(sessions)
      .set({ tapped: isLast ? null : sealPictures(tx, place, tapped), lastSeenAt: requestContext.at })
      .where(eq(sessions.hash, session.hash))
    if (!isLast) return 'more'

    const door = { childId, classId, device: deviceOf({ request, requestContext }) }
    const tried = await pictureAttempts(tx, door, requestContext)
    const wait = waitLeft(tried, requestContext.at)
    if (wait > 0) return { came: 'wait', wait }
    const [key] = await tx.select().from(childKeys).where(eq(childKeys.childId, childId))
    const right = openPictures(tx, placeOfPictures(childId), key?.pictures ?? null)
    if (right.join() !== tapped.join())
      return { came: 'wrong', wait: await countWrongPictures(tx, tried, requestContext) }

    await countRightPictures(tx, tried, requestContext.at)
    const id = await beginSession(tx, { requestContext, request }, { kind: 'child', childId, openingId })
    const actor = { id: childId, name: '', roles: ['child'] as const }
    await writeAudit(
      tx,
      { actor, requestContext },
      { verb: 'LOGIN', action: 'sign-in', entity: 'session', entityId: hashOf(id) },
    )
    const unsent = await heldAddress(tx, { childId, personId: null }, requestContext.at)
    return { came: 'in', cookie: setCookie(id, requestContext.secure), unsent }
  })
}

/** Starts the pictures again from the first. */
export async function startPicturesAgain({ context }: RouteArgs, { session }: PendingSignIn): Promise<void> {
  const { tenant } = schoolOf(context)
  await tenant.write((tx) => tx.update(sessions).set({ tapped: null }).where(eq(sessions.hash, session.hash)))
}
