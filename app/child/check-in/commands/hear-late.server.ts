import type { Grant } from '#app/access/grant.server.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import { conflict } from '#app/web/http.ts'
import { isExcludedAsAccused } from '#app/safeguarding/exclusions/queries/accused-staff.server.ts'
import { noWords } from '#app/safeguarding/worries/no-words.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { lateNotSafe } from '../queries/late-not-safe.server.ts'
import type { TapKey } from '../steps.ts'
import { isNotSafe } from '../worry-words.ts'
import { discloseLate } from './disclose-late.server.ts'

type Late = { readonly key: TapKey; readonly value: readonly string[]; readonly calendar: SchoolCalendar }

/**
 * What became of a tap that came when the check-in was over, as part of the change it came with: whoever may not be safe
 * is heard, once until somebody has read it, and again where what waits is before somebody they have accused since.
 * Anything else is refused.
 */
export async function hearLate(tx: Writer, grant: Grant<'check-in.do'>, { key, value, calendar }: Late) {
  const [safe] = value
  if (key !== 'worry-safe' || !isNotSafe(safe)) throw conflict('This check-in is finished. You can start a new one.')
  const before = await lateNotSafe(tx, grant)
  const isSame = before?.safe === safe && before?.readAt === null
  const about = { childId: grant.actor.id, at: grant.at }
  if (isSame && (await isExcludedAsAccused(tx, { worryId: before.worryId }, about))) return { sentAgain: true }
  const tapped = new Map([[key, { value, flags: [] }]])
  return { late: true, worryId: await discloseLate(tx, grant, { words: noWords, tapped, calendar }) }
}
