import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import type { SchoolStaff } from '#app/alerts/ladder.ts'
import { schoolStaff } from '#app/alerts/queries/school-staff.server.ts'
import { mentionsOfStaff } from '#app/alerts/words/staff-in-words.ts'
import { wordsOf } from '#app/alerts/words/tokens.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { spendToken } from '#app/files/commands/spend-token.server.ts'
import { notFound } from '#app/http.ts'
import { whoseIsIt } from '#app/worries/whose.ts'
import { children } from '#db/schema/children.ts'
import type { NewConcern } from '../forms.ts'
import { staffToName } from '../queries/staff-to-name.server.ts'
import type { Behind } from '../queries/behind-concern.server.ts'
import { keepConcern } from './keep-concern.server.ts'

/**
 * Somebody passes on what worries them about a child, to the lead and deputies or, when it is about a grown-up, to the
 * head. Gives its id, or nothing when the same form came again.
 */
export async function raiseConcern(
  grant: Grant<'concern.raise'>,
  { token, child, adult, adultName, ...concern }: NewConcern,
  behind: Behind,
): Promise<string | null> {
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const childId = await childOfSchool(grant, behind.childId ?? child)
  const { subject, occurredAt, seen, done, whoKnows } = concern
  const named = await whoIsNamed(grant, { adult, adultName })
  const staff = await schoolStaff(read, { childId, at })
  const alleged = [...named.ids, ...meantIn(adultName, staff)]
  const whose = { wanted: 'lead', named: [], alleged, isAllegation: subject === 'adult' } as const
  const { audience, ...kept } = whoseIsIt(whose, staff)
  return grant.change('concern', token, async (tx, note) => {
    if (!(await spendToken(tx, grant, token))) {
      note({ after: { sentAgain: true } })
      return null
    }
    const id = await keepConcern(tx, grant, {
      ...{ childId, subject, occurredAt, seen, done, whoKnows, ...kept, calendar },
      audience: audience === 'head' ? 'head' : 'lead',
      childWords: behind.words ?? concern.childWords,
      aboutWhom: named.words,
      worryId: behind.worryId,
      alertId: behind.alertId,
    })
    note({ verb: 'CREATE', entityId: id, after: { childId, subject, audience, keptFrom: kept.keptFrom.length } })
    return id
  })
}

type Named = { readonly ids: readonly string[]; readonly words: string | null }

/** Which grown-up was chosen from the list, and what is kept of whom it is about. */
async function whoIsNamed(
  grant: Grant<'concern.raise'>,
  { adult, adultName }: Pick<NewConcern, 'adult' | 'adultName'>,
): Promise<Named> {
  if (adult === null) return { ids: [], words: adultName }
  const chosen = (await staffToName(grant)).find(({ id }) => id === adult)
  if (!chosen) throw notFound()
  return { ids: [chosen.id], words: adultName === null ? chosen.name : `${chosen.name} – ${adultName}` }
}

/** Anybody of the school whom the words speak of, by name or by what they are. */
function meantIn(words: string | null, staff: readonly SchoolStaff[]): string[] {
  return words === null ? [] : mentionsOfStaff(wordsOf(words), staff).flatMap(({ people }) => people)
}

async function childOfSchool(grant: Grant<'concern.raise'>, childId: string): Promise<string> {
  const [child] = await grant.read
    .select({ id: children.id })
    .from(children)
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!child) throw notFound()
  return child.id
}
