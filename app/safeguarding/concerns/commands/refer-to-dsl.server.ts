import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { concernInReach } from '#app/access/scope.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { addFileEntry } from '#app/safeguarding/chronology/commands/add-file-entry.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { notFound } from '#app/web/http.ts'
import { exclusionsOf } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { concerns } from '#db/schema/safeguarding/concerns.ts'
import type { Referral } from '../forms.ts'
import { concernWords } from '../queries/concern-words.server.ts'
import { whoReadsConcern } from '../queries/who-reads-concern.server.ts'
import { saveConcern } from './save-concern.server.ts'

/**
 * The head passes the child's part of what is about a grown-up to those who read what is about a child, as a concern of its own; what
 * is said about the grown-up stays with the head. Whoever it is about sees neither. Sent twice, it is passed on once.
 */
export async function referToDsl(
  grant: Grant<'allegation.decide'>,
  concernId: string,
  passing: Referral,
): Promise<void> {
  const { seen, withWords } = passing
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const [found] = await read
    .select()
    .from(concerns)
    .where(and(eq(concerns.id, concernId), concernInReach(grant)))
  if (!found) throw notFound()
  const { childId, occurredAt } = found
  const { childWords } = await concernWords(grant, found)
  await grant.change('concern', concernId, async (tx, note) => {
    if (!(await claimForm(tx, grant, passing))) {
      note({ after: { sentAgain: true } })
      return
    }
    const { keptFrom, alleged, elsewhere } = await exclusionsOf(tx, { concernId })
    const passedId = await saveConcern(tx, grant, {
      ...{ childId, occurredAt, seen, subject: 'child', audience: 'lead', calendar },
      childWords: withWords === 'yes' ? childWords : null,
      ...{ done: null, whoKnows: null, aboutWhom: null },
      ...{ keptFrom, alleged, elsewhere },
    })
    const { who } = await whoReadsConcern({ read: tx, at }, passedId)
    const words = `Passed to ${who}: ${seen}`
    await addFileEntry(tx, grant, { childId, kind: 'action', occurredAt: at, words, audience: 'head', concernId })
    note({ after: { passedToLead: passedId } })
  })
}
