import { randomBytes } from 'node:crypto'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { knownDevices } from '#db/schema/access.ts'
import type { Reader, Writer } from '#db/tenants/tenants.server.ts'
import { deviceIdFrom, setDeviceCookie } from './cookie.ts'
import { hashOf } from './session.server.ts'

/** Stands for all children where a device is a tablet: never for one of them. */
export const aTablet = 'tablet'
/** So many devices of one person are known, and so many tablets of a school. */
const most = { ofOne: 10, tablets: 500 } as const
const aDay = 86_400_000

type Device = { readonly hash: string; readonly holder: string }
type Asking = { readonly request: Request; readonly requestContext: { readonly secure: boolean } }

/** What is kept of the id a browser is known by, or null when it brings none. */
export function deviceOf({ request, requestContext }: Asking): string | null {
  const deviceId = deviceIdFrom(request, requestContext.secure)
  return deviceId === null ? null : hashOf(deviceId)
}

/** Whether this device is known to be this person's, or a tablet of the school. */
export async function isKnown(read: Pick<Reader, 'select'>, { hash, holder }: Device): Promise<boolean> {
  const [known] = await read
    .select({ id: knownDevices.id })
    .from(knownDevices)
    .where(and(eq(knownDevices.hash, hash), eq(knownDevices.holder, holder)))
  return known !== undefined
}

/**
 * Knows the browser of somebody who has come in, and gives its cookie. An id that was never given out here is not taken
 * over, because somebody could have put it there.
 */
export async function knowDevice(
  tx: Pick<Writer, 'select' | 'insert' | 'delete'>,
  asking: Asking,
  { holder, at }: { readonly holder: string; readonly at: Date },
): Promise<string> {
  const brought = deviceIdFrom(asking.request, asking.requestContext.secure)
  const given = brought !== null && (await isGivenOut(tx, hashOf(brought))) ? brought : newDeviceId()
  await rememberDevice(tx, { hash: hashOf(given), holder }, at)
  return setDeviceCookie(given, asking.requestContext.secure)
}

/** A new id for a browser. It is known when somebody has come in with it. */
export function newDeviceId(): string {
  return randomBytes(32).toString('base64url')
}

async function isGivenOut(tx: Pick<Writer, 'select'>, hash: string): Promise<boolean> {
  const [row] = await tx.select({ id: knownDevices.id }).from(knownDevices).where(eq(knownDevices.hash, hash)).limit(1)
  return row !== undefined
}

/** Keeps that somebody came in from a device. Of more than are kept, the one used longest ago is forgotten. */
export async function rememberDevice(
  tx: Pick<Writer, 'select' | 'insert' | 'delete'>,
  device: Device,
  at: Date,
): Promise<void> {
  const [lately] = await tx
    .select({ lastUsedAt: knownDevices.lastUsedAt })
    .from(knownDevices)
    .where(and(eq(knownDevices.hash, device.hash), eq(knownDevices.holder, device.holder)))
  if (lately && at.getTime() - lately.lastUsedAt.getTime() < aDay) return
  await tx
    .insert(knownDevices)
    .values({ ...device, createdAt: at, lastUsedAt: at })
    .onConflictDoUpdate({ target: [knownDevices.hash, knownDevices.holder], set: { lastUsedAt: at } })
  if (lately) return
  const tooMany = await tx
    .select({ id: knownDevices.id })
    .from(knownDevices)
    .where(eq(knownDevices.holder, device.holder))
    .orderBy(desc(knownDevices.lastUsedAt), desc(knownDevices.id))
    .limit(most.tablets)
    .offset(device.holder === aTablet ? most.tablets : most.ofOne)
  if (tooMany.length > 0)
    await tx.delete(knownDevices).where(
      inArray(
        knownDevices.id,
        tooMany.map(({ id }) => id),
      ),
    )
}

/** Forgets every device of a person: whoever had their password is a stranger again. */
export async function forgetDevicesOf(tx: Pick<Writer, 'delete'>, personId: string): Promise<void> {
  await tx.delete(knownDevices).where(eq(knownDevices.holder, personId))
}
