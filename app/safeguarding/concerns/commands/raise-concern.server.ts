import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { staffInWords } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { notFound } from '#app/web/http.ts'
import { decideAudience } from '#app/safeguarding/worries/decide-audience.ts'
import { children } from '#db/schema/school/children.ts'
import type { NewConcern } from '../forms.ts'
import type { NamedPerson } from '../named.ts'
import { whomItNames } from '../queries/whom-it-names.server.ts'
import { whoIsChosen } from '../queries/who-is-chosen.server.ts'
import type { Behind } from '../queries/behind-concern.server.ts'
import { saveConcern } from './save-concern.server.ts'

/**
 * Somebody passes on what worries them about a child, to the lead and deputies or, when it is about a grown-up, to the
 * head. Whom its words name stands in it, with what its writer said of them. Gives its id, or nothing when the same form
 * came again.
 */
export async function raiseConcern(
  grant: Grant<'concern.raise'>,
  { answers, ...sent }: NewConcern & { readonly answers?: ReadonlyMap<string, NamedPerson['answer']> },
  behind: Behind,
): Promise<string | null> {
  const { token, child, adult, adultName, ...concern } = sent
  const { at, read } = grant
  const calendar = await schoolCalendar(read)
  const childId = await childOfSchool(grant, behind.childId ?? child)
  const { occurredAt, seen, done, whoKnows } = concern
  const staff = await staffInWords(read, { childId, at })
  const chosen = await whoIsChosen(grant, { adult, adultName }, staff)
  const named = (await whomItNames(grant, sent, { ...behind, staff })).map(({ id, knownAs }): NamedPerson => ({
    ...{ id, name: knownAs },
    answer: answers?.get(id) ?? 'not said',
  }))
  const meant = named.filter(({ answer }) => answer === 'yes')
  const subject = meant.length > 0 ? 'adult' : concern.subject
  const alleged = [...chosen.ids, ...meant.map(({ id }) => id)]
  const whose = { wanted: 'lead', named: [], alleged, isAllegation: subject === 'adult' } as const
  const { audience, ...kept } = decideAudience(whose, staff)
  return grant.change('concern', token, async (tx, note) => {
    if (!(await claimForm(tx, grant, { ...sent, answers: [...(answers ?? [])] }))) {
      note({ after: { sentAgain: true } })
      return null
    }
    const id = await saveConcern(tx, grant, {
      ...{ childId, subject, occurredAt, seen, done, whoKnows, ...kept, calendar },
      audience: audience === 'head' ? 'head' : 'lead',
      childWords: behind.words ?? concern.childWords,
      aboutWhom: [chosen.words, ...meant.map(({ name }) => name)].filter((words) => words !== null).join(', ') || null,
      named,
      worryId: behind.worryId,
      alertId: behind.alertId,
    })
    note({ verb: 'CREATE', entityId: id, after: { childId, subject, audience, keptFrom: kept.keptFrom.length } })
    return id
  })
}

async function childOfSchool(grant: Grant<'concern.raise'>, childId: string): Promise<string> {
  const [child] = await grant.read
    .select({ id: children.id })
    .from(children)
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!child) throw notFound()
  return child.id
}
