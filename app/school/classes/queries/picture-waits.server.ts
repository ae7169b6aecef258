import { and, asc, eq, gt, like, max, sql } from 'drizzle-orm'
import type { GrantOn } from '#app/access/grant.server.ts'
import { onRoll } from '#app/access/on-roll.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { inScope } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { untilWords } from '#app/school-time/words.ts'
import { rateLimits } from '#db/schema/access.ts'
import { children } from '#db/schema/school/children.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'

export type PictureWaits = Awaited<ReturnType<typeof pictureWaits>>

/** Who of a class has to wait after wrong pictures, and until when a tablet has to. Only for a class already found in reach. */
export async function pictureWaits(grant: GrantOn<'class'>, { id: classId }: { readonly id: string }) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const words = (until: Date) => untilWords(calendar, at, until)
  const waiting = await read
    .select({ id: children.id, name: childName, until: rateLimits.waitsUntil })
    .from(children)
    .innerJoin(rateLimits, eq(rateLimits.key, sql`${pictureKeys.child('')} || ${children.id}`))
    .where(
      and(
        eq(children.classId, classId),
        onRoll(schoolDayOf(calendar, at)),
        inScope(grant, children.id),
        gt(rateLimits.waitsUntil, at),
      ),
    )
    .orderBy(asc(children.firstName), asc(children.familyInitial))
  const [tablets] = await read
    .select({ until: max(rateLimits.waitsUntil) })
    .from(rateLimits)
    .where(and(like(rateLimits.key, `${pictureKeys.ofClass(classId)}%`), gt(rateLimits.waitsUntil, at)))
  return {
    children: waiting.flatMap(({ until, ...child }) => (until ? [{ ...child, until: words(until) }] : [])),
    tabletsUntil: tablets?.until ? words(tablets.until) : null,
  }
}
