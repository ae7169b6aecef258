import type { Grant } from '#app/access/grant.server.ts'
import { momentAsFields } from '#app/calendar/moment-fields.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { childrenToChoose } from '#app/children/queries/children-to-choose.server.ts'
import type { AskedChild } from '#app/children/asked-child.ts'
import { staffToName } from './staff-to-name.server.ts'

/** What the form of a concern offers: children by class, every grown-up it may be about, and the time it is. */
export async function concernChoices(grant: Grant<'concern.raise'>, asked: AskedChild) {
  const calendar = await schoolCalendar(grant.read)
  return {
    pupils: await childrenToChoose(grant, asked),
    staff: (await staffToName(grant)).map(({ id, name }) => ({ value: id, label: name })),
    now: momentAsFields({ calendar, at: grant.at }),
  }
}
