import { and, desc, inArray, isNull } from 'drizzle-orm'
import { anyOf, listed, preparedQuery } from '#db/prepared/query.ts'
import { daysAfter } from '#app/school-time/civil-days.ts'
import { schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { alerts } from '#db/schema/safeguarding/alerts.ts'
import { isForGood } from '#db/schema/safeguarding/exclusion-reasons.ts'
import { excludedFromWorries } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { groupKey } from '#db/vault/keyed.ts'
import { isFamily } from '../signs-in-words.ts'
import type { ChildHistory } from '../child-history.ts'
import { checkInsSeen } from './check-ins-seen.server.ts'
import { grouped } from '#app/language/grouped.ts'
import { smallSigns } from './small-signs.server.ts'

/** Fifteen school days and whatever holiday lies between them. */
const signDays = 80

type Now = { readonly at: Date; readonly calendar: SchoolCalendar }

const declinesIn = preparedQuery((read) =>
  read
    .select({ childId: alerts.childId, resolvedAt: alerts.resolvedAt })
    .from(alerts)
    .where(and(inArray(alerts.childId, anyOf('childIds')), inArray(alerts.groupKey, anyOf('groups'))))
    .orderBy(desc(isNull(alerts.resolvedAt)), desc(alerts.resolvedAt))
    .prepare(),
)

/** What the rules over time know of some children: their check-ins, small signs in their words, when a decline was resolved. */
export async function childHistories(
  tx: Writer,
  childIds: readonly string[],
  { at, calendar }: Now,
): Promise<ReadonlyMap<string, ChildHistory>> {
  const today = schoolDayOf(calendar, at)
  const seen = await checkInsSeen(tx, childIds, today)
  const checkIns = grouped(seen.map((row) => [row.childId, row] as const))
  const plainDecline = (childId: string) =>
    groupKey(tx, { childId, category: 'decline', allegation: null, isForHead: false, keptFrom: [] })
  const signs = await smallSigns(tx, childIds, daysAfter(today, -signDays))
  const kept =
    signs.length === 0
      ? []
      : await excludedFromWorries(
          tx,
          signs.map(({ sign }) => sign.worryId),
        )
  const declines = await declinesIn(tx, { childIds: listed(childIds), groups: listed(childIds.map(plainDecline)) })

  return new Map(
    childIds.map((childId) => {
      const ofChild = (row: { readonly childId: string }) => row.childId === childId
      const resolvedAt = declines.find(ofChild)?.resolvedAt ?? null
      const story: ChildHistory = {
        checkIns: checkIns.get(childId) ?? [],
        signs: signs
          .filter(({ sign }) => ofChild(sign))
          .flatMap(({ sign: { family, day, at: toldAt, worryId }, audience }) => {
            const rows = kept.filter((row) => row.worryId === worryId)
            const keptFrom = rows.map(({ personId }) => personId)
            const alleged = rows.filter(isForGood).map(({ personId }) => personId)
            const isForLead = audience === 'lead'
            return isFamily(family) ? [{ family, day, at: toldAt, isForLead, keptFrom, alleged }] : []
          }),
        declineResolvedOn: resolvedAt && schoolDayOf(calendar, resolvedAt),
        missed: [],
        calendar,
      }
      return [childId, story]
    }),
  )
}
