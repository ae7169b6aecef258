import type { Grant } from '#app/access/grant.server.ts'
import { outcomeWords } from '#app/alerts/staff-words.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { momentWords } from '#app/calendar/words.ts'
import { isLookedFor } from '#app/children/looked-for.ts'
import { pagesOf } from '#app/worries/pages.ts'
import { outcomes } from '#db/schema/alerts.ts'
import { concernOutcomes } from '#db/schema/concerns.ts'
import { allDecided } from './all-decided.server.ts'

const pageSize = 20

type AskedFor = { readonly name: string | null; readonly page: number }
export type Decided = Awaited<ReturnType<typeof decidedAllegations>>['rows'][number]

/** What may have been about a grown-up and is decided, the latest first: a page of it, or of it about children who go by a name. */
export async function decidedAllegations(grant: Grant<'allegation.read'>, asked: AskedFor) {
  const all = await allDecided(grant)
  const { name } = asked
  const matching = name === null ? all : all.filter((one) => isLookedFor(one, name))
  const pages = pagesOf(matching.length, pageSize)
  const page = Math.min(asked.page, pages)
  const calendar = await schoolCalendar(grant.read)
  const rows = matching
    .slice((page - 1) * pageSize, page * pageSize)
    .map(({ kind, id, child, className, by, decidedAt, outcome }) => ({
      ...{ kind, id, child, className, by },
      when: momentWords(calendar, grant.at, new Date(decidedAt)),
      outcome: inWords(outcome),
    }))
  return { rows, page, pages, many: matching.length }
}

function inWords(outcome: string | null): string | null {
  const ofAlert = outcomes.find((one) => one === outcome)
  return ofAlert ? outcomeWords[ofAlert] : (concernOutcomes.find((one) => one === outcome) ?? null)
}
