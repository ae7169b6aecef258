import { schedules } from '#db/schema/jobs.ts'
import { schoolSettings } from '#db/schema/school/school.ts'
import type { Tenant } from '#db/tenants/tenants.server.ts'
import type { JobAction } from '../access/job-actions.ts'
import { enqueue } from './enqueue.server.ts'
import { nextRun } from './next-run.ts'

/** Something a school does again and again: minute, hour, day, month and weekday in its own time. */
export type Schedule = { readonly name: string; readonly kind: JobAction; readonly cron: string }

/** Puts the next time of each schedule into the queue, when the last has come or the schedule has changed. */
export async function keepSchedules(tenant: Tenant, wanted: readonly Schedule[], at: Date): Promise<void> {
  const kept = new Map((await tenant.read.select().from(schedules)).map((row) => [row.name, row]))
  const over = wanted.filter(({ name, cron }) => {
    const row = kept.get(name)
    return row?.cron !== cron || row.nextAt <= at
  })
  if (over.length === 0) return
  const [settings] = await tenant.read.select({ timeZone: schoolSettings.timeZone }).from(schoolSettings)
  const timeZone = settings?.timeZone ?? 'Europe/London'
  await tenant.write(async (tx) => {
    for (const { name, kind, cron } of over) {
      const nextAt = nextRun(cron, timeZone, at)
      await tx
        .insert(schedules)
        .values({ name, cron, nextAt })
        .onConflictDoUpdate({ target: schedules.name, set: { cron, nextAt } })
      await enqueue(tx, { kind, dedupe: `schedule:${name}:${nextAt.toISOString()}`, payload: {}, runAt: nextAt })
    }
  })
}
