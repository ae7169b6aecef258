import { and, gt, inArray, sql } from 'drizzle-orm'
import { tries } from '#db/schema/access.ts'
import type { Reader, Writer } from '#db/tenants.server.ts'
import type { Visit } from '../visit.ts'
import { writeAudit } from './grant.server.ts'
import { aTablet, isKnown, keepDevice } from './known-devices.server.ts'
import {
  childTried,
  hardlyTried,
  knownTablet,
  newTablets,
  newTabletsADay,
  pictureKeys,
  startsAfresh,
  waitAfter,
} from './picture-waits.ts'
import { countTry, forgetTries } from './tries.server.ts'

type Door = { readonly childId: string; readonly classId: string; readonly device: string | null }
type Counts = { readonly count: number; readonly waitsUntil: Date | null }

/** How tries at a child's pictures stand, on this tablet and for this child. */
export type PictureTries = Door & {
  readonly isKnownTablet: boolean
  readonly keys: { readonly tablet: string; readonly both: string; readonly child: string }
  readonly tablet: Counts
  readonly both: Counts
  readonly child: Counts
}

const none: Counts = { count: 0, waitsUntil: null }
const nobody = { id: '', name: '', roles: ['child'] } as const

/** Looks how often these pictures, this tablet and both together were tried wrongly lately. */
export async function pictureTries(read: Pick<Reader, 'select'>, door: Door, at: Date): Promise<PictureTries> {
  const { device, classId, childId } = door
  const isKnownTablet = device !== null && (await isKnown(read, { hash: device, holder: aTablet }))
  const tablet = pictureKeys.tablet(classId, isKnownTablet ? device : null)
  const keys = { tablet, both: pictureKeys.childOnTablet(tablet, childId), child: pictureKeys.child(childId) }
  const rows = await read
    .select({ key: tries.key, count: tries.count, waitsUntil: tries.waitsUntil })
    .from(tries)
    .where(and(inArray(tries.key, Object.values(keys)), gt(tries.resetsAt, at)))
  const of = (key: string) => rows.find((row) => row.key === key) ?? none
  return { ...door, isKnownTablet, keys, tablet: of(keys.tablet), both: of(keys.both), child: of(keys.child) }
}

/** How long nothing may be tried here, in ms; 0 when it may be tried now. */
export function waitLeft({ isKnownTablet, tablet, both, child }: PictureTries, at: Date): number {
  const left = ({ waitsUntil }: Counts) => Math.max(0, (waitsUntil?.getTime() ?? 0) - at.getTime())
  const isSpared = isKnownTablet && both.count < hardlyTried
  return Math.max(left(tablet), isSpared ? 0 : left(child))
}

/** Counts wrong pictures, and puts every wait they begin on the record. Gives how long nothing may be tried here now. */
export async function countWrongPictures(tx: Writer, tried: PictureTries, visit: Visit): Promise<number> {
  const { at } = visit
  const { keys, classId, childId, isKnownTablet } = tried
  const after = (counts: Counts, wait: number): Counts => ({
    count: counts.count + 1,
    waitsUntil: wait > 0 ? new Date(at.getTime() + wait) : null,
  })
  const tabletWait = waitAfter(isKnownTablet ? knownTablet : newTablets, tried.tablet.count + 1)
  const childWait = waitAfter(childTried, tried.child.count + 1)
  const now = {
    ...tried,
    tablet: after(tried.tablet, tabletWait),
    both: after(tried.both, 0),
    child: after(tried.child, childWait),
  }
  const resetsAt = new Date(at.getTime() + startsAfresh)
  for (const which of ['tablet', 'both', 'child'] as const)
    await tx
      .insert(tries)
      .values({ key: keys[which], ...now[which], resetsAt })
      .onConflictDoUpdate({
        target: tries.key,
        set: {
          ...now[which],
          resetsAt: sql`case when ${tries.resetsAt} <= ${at.getTime()} then excluded.resets_at else ${tries.resetsAt} end`,
        },
      })
  if (tabletWait > 0) {
    const seconds = { wrong: now.tablet.count, waitsSeconds: tabletWait / 1_000, isKnownTablet }
    const line = { verb: 'DENY', action: 'pictures.slow', entity: 'class', entityId: classId } as const
    await writeAudit(tx, { actor: nobody, visit }, { ...line, after: JSON.stringify(seconds) })
  }
  if (childWait > 0) {
    const seconds = { wrong: now.child.count, waitsSeconds: childWait / 1_000 }
    const line = { verb: 'DENY', action: 'pictures.slow', entity: 'child', entityId: childId } as const
    await writeAudit(tx, { actor: nobody, visit }, { ...line, after: JSON.stringify(seconds) })
  }
  return waitLeft(now, at)
}

/** A child came in: what they did wrong before is given back to the tablet, and the tablet is known from now on. */
export async function countRightPictures(tx: Writer, tried: PictureTries, at: Date): Promise<void> {
  const { keys, device, childId, isKnownTablet, both, child } = tried
  if (both.count > 0)
    await tx
      .update(tries)
      .set({ count: sql`max(${tries.count} - ${both.count}, 0)` })
      .where(inArray(tries.key, [keys.tablet]))
  if (both.count + child.count > 0) await forgetTries(tx, [keys.both, keys.child])
  if (device === null) return
  const mayBecomeKnown =
    isKnownTablet || (await countTry(tx, [{ key: pictureKeys.newTablet(childId), ...newTabletsADay }], at))
  if (mayBecomeKnown) await keepDevice(tx, { hash: device, holder: aTablet }, at)
}
