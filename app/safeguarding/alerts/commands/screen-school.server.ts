import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isSchoolDay, schoolDayOf } from '#app/school-time/rules.ts'
import { enqueue } from '#app/jobs/enqueue.server.ts'
import { classes } from '#db/schema/school/children.ts'

/** Every school day, when it is over, has each class looked over for patterns: a piece of work for each, so that none stands in another's way. */
export async function screenSchool(grant: Grant<'patterns.sweep'>): Promise<void> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  await grant.change('class', today, async (tx, note) => {
    const all = isSchoolDay(calendar, today) ? await tx.select({ id: classes.id }).from(classes) : []
    for (const { id: classId } of all)
      await enqueue(tx, {
        kind: 'patterns.look',
        dedupe: `patterns:${today}:${classId}`,
        payload: { classId },
        runAt: at,
      })
    note({ after: { classes: all.length } })
  })
}
