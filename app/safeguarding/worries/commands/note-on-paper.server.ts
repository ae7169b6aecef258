import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { findingsIn } from '#app/safeguarding/screening/rules.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { stillWrittenAbout } from '#app/school/children/queries/still-written-about.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { notFound } from '#app/web/http.ts'
import { children } from '#db/schema/school/children.ts'
import type { PaperNote } from '../forms.ts'
import { wordsOfChild } from '../queries/words-of-child.server.ts'
import { saveWorry } from './save-worry.server.ts'

/** How it reads when the child said it, and a grown-up wrote it down. */
const saidReasons: Readonly<Record<string, string>> = {
  'UN-1': 'They said that they do not feel safe.',
  'UN-2': 'They said that they are not sure if they are safe.',
}
const asSaid = (finding: Finding): Finding => ({ ...finding, reason: saidReasons[finding.rule] ?? finding.reason })
const untapped = { mood: null, words: [], topic: null, size: null, want: null, canTell: [] }

/**
 * A grown-up writes down what a child put on paper or said aloud. It is a worry like any other, and somebody else reads
 * it: whoever wrote it down may be the one it speaks of. It may be found before a child begins or after they have left.
 * Sent twice, it is kept once.
 */
export async function noteOnPaper(grant: Grant<'worry.note'>, paper: PaperNote): Promise<void> {
  const { token, child, where, ...said } = paper
  const { actor, at, read } = grant
  const { safe, occurredAt } = said
  const calendar = await schoolCalendar(read)
  const today = schoolDayOf(calendar, at)
  const words = await wordsOfChild(grant, { childId: child, words: said.words })
  await grant.change('worry', token, async (tx, note) => {
    const [found] = await tx
      .select({ id: children.id })
      .from(children)
      .where(and(eq(children.id, child), stillWrittenAbout(today), inScope(grant, children.id)))
    if (!found) throw notFound()
    if (!(await claimForm(tx, grant, paper))) {
      note({ after: { sentAgain: true } })
      return
    }
    const { worryId } = await saveWorry(tx, grant, {
      childId: found.id,
      source: 'paper',
      enteredBy: actor.id,
      occurredAt,
      whereSaid: where,
      words,
      safe,
      topic: null,
      size: null,
      want: null,
      chosenPersonId: null,
      tapped: findingsIn({ ...untapped, safe }).map(asSaid),
      calendar,
    })
    note({ verb: 'CREATE', entityId: worryId, after: { childId: found.id, source: 'paper' } })
  })
}
