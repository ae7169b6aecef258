import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { openedTogether } from '#app/access/records.server.ts'
import { childName } from '#app/school/children/queries/child-name.server.ts'
import { concernWords } from '#app/safeguarding/concerns/queries/concern-words.server.ts'
import { notFound } from '#app/web/http.ts'
import { children, classes } from '#db/schema/school/children.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'

export const whose = { child: childName, firstName: children.firstName, className: classes.name }
export const isWritten = (part: string | null) => part !== null

/** A concern that this very person has opened together with another. That it is opened is on the record first. */
export async function openConcernTogether(grant: Grant<'together.open' | 'governor.read'>, concernId: string) {
  const [found] = await grant.read
    .select({ concern: concerns, ...whose })
    .from(concerns)
    .innerJoin(children, eq(children.id, concerns.childId))
    .innerJoin(classes, eq(classes.id, children.classId))
    .where(and(eq(concerns.id, concernId), openedTogether(grant, 'concern')))
  if (!found) throw notFound()
  await grant.recordReading('concern', [concernId])
  const { concern, ...child } = found
  const { seen, childWords, done, aboutWhom } = await concernWords(grant, concern)
  const words = [seen, childWords, done, aboutWhom].filter(isWritten)
  return { ...child, words, reasons: [], isDone: concern.state !== 'unread' }
}
