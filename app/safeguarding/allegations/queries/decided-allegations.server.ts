import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { outcomeWords } from '#app/safeguarding/alerts/staff-words.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentWords } from '#app/school-time/words.ts'
import { isLookedFor } from '#app/school/children/looked-for.ts'
import { outcomes } from '#db/schema/safeguarding/alerts.ts'
import { children } from '#db/schema/school/children.ts'
import { concernOutcomes } from '#db/schema/safeguarding/concerns.ts'
import { allDecided } from './all-decided.server.ts'

type AskedFor = { readonly name: string | null; readonly page: number }
export type Decided = Awaited<ReturnType<typeof decidedAllegations>>['rows'][number]

/** What may have been about a grown-up and is decided, the latest first: a page of it, or of it about children who go by a name. */
export async function decidedAllegations(grant: Grant<'allegation.read'>, asked: AskedFor) {
  const childIds = asked.name === null ? null : await childrenCalled(grant, asked.name)
  const { rows, ...found } = await allDecided(grant, { childIds, page: asked.page })
  const calendar = await schoolCalendar(grant.read)
  const shown = rows.map(({ decidedAt, outcome, ...row }) => ({
    ...row,
    when: momentWords(calendar, grant.at, new Date(decidedAt)),
    outcome: inWords(outcome),
  }))
  return { rows: shown, ...found }
}

async function childrenCalled(grant: Grant<'allegation.read'>, name: string): Promise<string[]> {
  const { id, number, firstName, familyInitial } = children
  const all = await grant.read
    .select({ id, number, firstName, familyInitial })
    .from(children)
    .where(inScope(grant, children.id))
  return all.filter((child) => isLookedFor(child, name)).map((child) => child.id)
}

function inWords(outcome: string | null): string | null {
  const ofAlert = outcomes.find((one) => one === outcome)
  return ofAlert ? outcomeWords[ofAlert] : (concernOutcomes.find((one) => one === outcome) ?? null)
}
