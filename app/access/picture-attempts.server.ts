import { and, gt, inArray, sql } from 'drizzle-orm'
import { rateLimits } from '#db/schema/access.ts'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'
import type { RequestContext } from './request-context.ts'
import { writeAudit } from './grant.server.ts'
import { aTablet, isKnown, rememberDevice } from './known-devices.server.ts'
import { networkOf } from './network.ts'
import {
  childTried,
  hardlyTried,
  newTablets,
  newTabletsADay,
  oneTablet,
  pictureKeys,
  startsAfresh,
  waitAfter,
} from './picture-waits.ts'
import { noteChildCameIn, placeOf } from './places-of-children.ts'
import { countAttempt, forgetAttempts } from './rate-limits.server.ts'

type Door = { readonly childId: string; readonly classId: string; readonly device: string | null }
type Counts = { readonly count: number; readonly waitsUntil: Date | null }
/** What is counted: wrong tries on this tablet, on it for this child, for this child, and on all new tablets of the place. */
const counted = ['tablet', 'both', 'child', 'newTablets'] as const
type Counted = Readonly<Record<(typeof counted)[number], Counts>>

/** How tries at a child's pictures stand, on this tablet, for this child, and where they are. */
export type PictureAttempts = Door &
  Counted & {
    readonly network: string
    readonly isKnownTablet: boolean
    readonly keys: Readonly<Record<keyof Counted, string>>
  }

const none: Counts = { count: 0, waitsUntil: null }
const nobody = { id: '', name: '', roles: ['child'] } as const

/** Looks how often these pictures, this tablet, both together and new tablets were tried wrongly lately. */
export async function pictureAttempts(
  read: Pick<Reader, 'select'>,
  door: Door,
  { at, address }: Pick<RequestContext, 'at' | 'address'>,
): Promise<PictureAttempts> {
  const { device, classId, childId } = door
  const network = networkOf(address)
  const isKnownTablet = device !== null && (await isKnown(read, { hash: device, holder: aTablet }))
  const tablet = pictureKeys.tablet(classId, device)
  const keys = {
    tablet,
    both: pictureKeys.childOnTablet(tablet, childId),
    child: pictureKeys.child(childId),
    newTablets: pictureKeys.newTablets(classId, placeOf({ classId, network }, at)),
  }
  const rows = await read
    .select({ key: rateLimits.key, count: rateLimits.count, waitsUntil: rateLimits.waitsUntil })
    .from(rateLimits)
    .where(and(inArray(rateLimits.key, Object.values(keys)), gt(rateLimits.resetsAt, at)))
  const of = (key: string) => rows.find((row) => row.key === key) ?? none
  const counts = {
    tablet: of(keys.tablet),
    both: of(keys.both),
    child: of(keys.child),
    newTablets: of(keys.newTablets),
  }
  return { ...door, ...counts, network, isKnownTablet, keys }
}

/** How long nothing may be tried here, in ms; 0 when it may be tried now. */
export function waitLeft(
  { isKnownTablet, tablet, both, child, newTablets: others }: PictureAttempts,
  at: Date,
): number {
  const left = ({ waitsUntil }: Counts) => Math.max(0, (waitsUntil?.getTime() ?? 0) - at.getTime())
  const isSpared = isKnownTablet && both.count < hardlyTried
  return Math.max(left(tablet), isKnownTablet ? 0 : left(others), isSpared ? 0 : left(child))
}

/** Counts wrong pictures, and puts every wait they begin on the record. Gives how long nothing may be tried here now. */
export async function countWrongPictures(
  tx: Writer,
  tried: PictureAttempts,
  requestContext: RequestContext,
): Promise<number> {
  const { at } = requestContext
  const { keys, classId, childId, isKnownTablet } = tried
  const waits = {
    tablet: waitAfter(oneTablet, tried.tablet.count + 1),
    both: 0,
    child: waitAfter(childTried, tried.child.count + 1),
    newTablets: waitAfter(newTablets, tried.newTablets.count + 1),
  }
  const after = (which: keyof Counted): Counts => ({
    count: tried[which].count + 1,
    waitsUntil: waits[which] > 0 ? new Date(at.getTime() + waits[which]) : null,
  })
  const now = {
    ...tried,
    tablet: after('tablet'),
    both: after('both'),
    child: after('child'),
    newTablets: isKnownTablet ? tried.newTablets : after('newTablets'),
  }
  const resetsAt = new Date(at.getTime() + startsAfresh)
  for (const which of counted.filter((each) => now[each] !== tried[each]))
    await tx
      .insert(rateLimits)
      .values({ key: keys[which], ...now[which], resetsAt })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          ...now[which],
          resetsAt: sql`case when ${rateLimits.resetsAt} <= ${at.getTime()} then excluded.resets_at else ${rateLimits.resetsAt} end`,
        },
      })
  const slowed = (which: keyof Counted, how: object) =>
    JSON.stringify({ wrong: now[which].count, waitsSeconds: waits[which] / 1_000, ...how })
  const lines = [
    { entity: 'class', entityId: classId, which: 'tablet', how: { isKnownTablet } },
    { entity: 'class', entityId: classId, which: 'newTablets', how: { allNewTablets: true } },
    { entity: 'child', entityId: childId, which: 'child', how: {} },
  ] as const
  for (const { entity, entityId, which, how } of lines) {
    if (waits[which] === 0 || now[which] === tried[which]) continue
    const line = { verb: 'DENY', action: 'pictures.slow', entity, entityId, after: slowed(which, how) } as const
    await writeAudit(tx, { actor: nobody, requestContext }, line)
  }
  return waitLeft(now, at)
}

/** A child came in: what they did wrong before is given back, and the tablet and the place are known from now on. */
export async function countRightPictures(tx: Writer, tried: PictureAttempts, at: Date): Promise<void> {
  const { keys, device, childId, isKnownTablet, both, child } = tried
  noteChildCameIn(tried, at)
  if (both.count > 0)
    await tx
      .update(rateLimits)
      .set({ count: sql`max(${rateLimits.count} - ${both.count}, 0)` })
      .where(inArray(rateLimits.key, isKnownTablet ? [keys.tablet] : [keys.tablet, keys.newTablets]))
  if (both.count + child.count > 0) await forgetAttempts(tx, [keys.both, keys.child])
  if (device === null) return
  const mayBecomeKnown =
    isKnownTablet || (await countAttempt(tx, [{ key: pictureKeys.newTablet(childId), ...newTabletsADay }], at))
  if (mayBecomeKnown) await rememberDevice(tx, { hash: device, holder: aTablet }, at)
}
