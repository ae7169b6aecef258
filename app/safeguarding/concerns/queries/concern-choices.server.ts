import type { Grant } from '#app/access/grant.server.ts'
import { momentAsFields } from '#app/school-time/moment-fields.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { childrenToChoose } from '#app/school/children/queries/children-to-choose.server.ts'
import { askedChild } from '#app/school/children/asked-child.ts'
import { staffToName } from './staff-to-name.server.ts'

/** The child it is about, where that is known, and the address, which may say which class is chosen from. */
type Asked = { readonly child: string | null; readonly url: string }

/** What the form of a concern offers: children by class, every grown-up it may be about, and the time it is. */
export async function concernChoices(grant: Grant<'concern.raise'>, { child, url }: Asked) {
  const calendar = await schoolCalendar(grant.read)
  return {
    child,
    pupils: await childrenToChoose(grant, { ...askedChild({ url }), childId: child }),
    staff: (await staffToName(grant)).map(({ id, name }) => ({ value: id, label: name })),
    now: momentAsFields({ calendar, at: grant.at }),
  }
}
