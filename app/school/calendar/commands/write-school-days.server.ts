import { sql } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { schoolDays } from '#db/schema/school/calendar.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { DatedDay } from '#app/school-time/changes.ts'

/** Sets some days as part of a change, and has what is due by the end of a school day counted anew. */
export async function writeSchoolDays(tx: Writer, days: readonly DatedDay[], at: Date): Promise<void> {
  const [first] = days
  if (!first) return
  await tx
    .insert(schoolDays)
    .values(days.map(({ date, kind, opens, closes }) => ({ date, kind, opens, closes })))
    .onConflictDoUpdate({
      target: schoolDays.date,
      set: { kind: sql`excluded.kind`, opens: sql`excluded.opens`, closes: sql`excluded.closes` },
    })
  const payload = { from: first.date }
  await enqueue(tx, { kind: 'due-times.renew', dedupe: `due-times:${newId()}`, payload, runAt: at })
}
