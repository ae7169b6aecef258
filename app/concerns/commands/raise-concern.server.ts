import { and, eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { inScope } from '#app/access/scope.server.ts'
import { onDuty } from '#app/alerts/queries/who-is-there.server.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { spendToken } from '#app/files/commands/spend-token.server.ts'
import { notFound } from '#app/http.ts'
import { children } from '#db/schema/children.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { NewConcern } from '../forms.ts'
import { staffToName } from '../queries/staff-to-name.server.ts'
import type { Behind } from '../queries/behind-concern.server.ts'
import { keeperOf } from '../rules.ts'
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
  const named = await whoIsNamed(grant, { adult, adultName })
  return grant.change('concern', token, async (tx, note) => {
    if (!(await spendToken(tx, grant, token))) {
      note({ after: { sentAgain: true } })
      return null
    }
    const childId = await childOfSchool(tx, grant, behind.childId ?? child)
    const { subject, occurredAt, seen, done, whoKnows } = concern
    const heads = (await onDuty(tx, at)).head.map(({ id }) => id)
    const audience = keeperOf({ subject, about: named.ids, heads })
    const id = await keepConcern(tx, grant, {
      ...{ childId, subject, occurredAt, seen, done, whoKnows, audience, calendar },
      childWords: behind.words ?? concern.childWords,
      aboutWhom: named.words,
      keptFrom: named.ids,
      worryId: behind.worryId,
      alertId: behind.alertId,
    })
    note({ verb: 'CREATE', entityId: id, after: { childId, subject, audience, keptFrom: named.ids.length } })
    return id
  })
}

/** Who is meant: whoever was chosen, and anybody of the school whose name was written out. They are never shown it. */
async function whoIsNamed(
  grant: Grant<'concern.raise'>,
  { adult, adultName }: Pick<NewConcern, 'adult' | 'adultName'>,
): Promise<{ ids: string[]; words: string | null }> {
  if (adult === null && adultName === null) return { ids: [], words: null }
  const written = adultName?.toLowerCase()
  const staff = await staffToName(grant)
  const chosen = staff.find(({ id }) => id === adult)
  if (adult !== null && !chosen) throw notFound()
  const meant = staff.filter(
    (person) => person === chosen || [person.name, person.knownAs].some((name) => name.toLowerCase() === written),
  )
  return { ids: meant.map(({ id }) => id), words: [chosen?.name, adultName].filter(Boolean).join(' – ') }
}

async function childOfSchool(tx: Writer, grant: Grant<'concern.raise'>, childId: string): Promise<string> {
  const [child] = await tx
    .select({ id: children.id })
    .from(children)
    .where(and(eq(children.id, childId), inScope(grant, children.id)))
  if (!child) throw notFound()
  return child.id
}
