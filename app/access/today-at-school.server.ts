import { schoolSettings } from '#db/schema/school/school.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import { clockAt } from '../words/school-clock.ts'

type School = Pick<Reader, 'select'>

const zones = new WeakMap<School, Promise<string>>()

/** The day it is at a school by the school's own clock: YYYY-MM-DD. */
export async function todayAtSchool({ read, at }: { readonly read: School; readonly at: Date }): Promise<string> {
  return clockAt(await zoneOf(read), at).day
}

/** The school's time zone, read once and remembered for as long as the school's database is open. */
function zoneOf(read: School): Promise<string> {
  const known = zones.get(read)
  if (known) return known
  const zone = readZone(read)
  zones.set(read, zone)
  zone.catch(() => zones.delete(read))
  return zone
}

async function readZone(read: School): Promise<string> {
  const [settings] = await read.select({ timeZone: schoolSettings.timeZone }).from(schoolSettings)
  return settings?.timeZone ?? 'Europe/London'
}
