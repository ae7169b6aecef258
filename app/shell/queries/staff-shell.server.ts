import type { Grant } from '#app/access/grant.server.ts'
import { unsentForms } from '#app/access/held-forms.server.ts'
import { reach, type Action } from '#app/access/policy.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { momentOnRecord, momentWords } from '#app/school-time/words.ts'
import { entryOf, menuFor } from '../menu.ts'
import { paths } from '#app/web/paths.ts'
import type { MenuItem, UrgentBanner } from '#app/ui/staff/staff-page.tsx'
import type { UnsentForm } from '#app/ui/staff/unsent-forms.tsx'
import { welfareChecksWaiting, type WelfareCheck } from './welfare-checks.server.ts'
import { waitingFor } from './waiting-for.server.ts'
import { waitsForHead } from './waits-for-head.server.ts'

export type StaffShell = {
  readonly school: string
  readonly person: string
  readonly menu: readonly MenuItem[]
  /** When the page was made, as it stands on its print. */
  readonly asAt: string
  readonly banners: readonly UrgentBanner[]
  /** What they wrote that could not be taken when they sent it, and waits for them. */
  readonly unsent: readonly UnsentForm[]
}

/** What stands around every grown-up's page: the school, who they are, where they may go, and whom they should go to now. */
export async function staffShell(grant: Grant, current?: string): Promise<StaffShell> {
  const { actor, school } = grant
  const may = (action: Action) => reach(actor.roles, action) !== undefined
  const { toRead, forTwo, unsent } = await waitingFor(grant)
  const waiting: Partial<Record<string, number>> = {
    [paths.worries]: toRead,
    [paths.allegations]: (await waitsForHead(grant))?.many ?? 0,
  }
  const entries = menuFor(may)
  const here = entryOf(entries, { current, action: grant.action })
  const menu = entries.map(({ label, path }) => ({
    label,
    href: path,
    current: path === here && (path === current || ('section' as const)),
    count: waiting[path] ?? 0,
  }))
  const banners = bannersFor(await welfareChecksWaiting(grant))
  if (forTwo) banners.push({ text: 'Something is waiting for two of you to open together', href: paths.together })
  const asAt = momentOnRecord(await schoolCalendar(grant.read), grant.at)
  return { school: school.name, person: actor.name, menu, asAt, banners, unsent: unsent ? await unsentOf(grant) : [] }
}

async function unsentOf({ read, actor, at }: Grant): Promise<UnsentForm[]> {
  const forms = await unsentForms(read, { personId: actor.id, childId: null }, at)
  const calendar = await schoolCalendar(read)
  return forms.map(({ address, keptAt }) => ({ href: address, when: momentWords(calendar, at, keptAt) }))
}

/** "Please check on A.": the first letter only, because anybody may stand before the screen. */
export function bannersFor(waiting: readonly Pick<WelfareCheck, 'childId' | 'firstName'>[]): UrgentBanner[] {
  if (waiting.length === 0) return []
  const names = new Map(waiting.map(({ childId, firstName }) => [childId, firstName]))
  const letters = [...names.values()].map((name) => `${[...name][0] ?? '?'}.`)
  const listed = new Intl.ListFormat('en-GB').format(letters)
  return [{ text: `Please check on ${listed}`, href: paths.checkOns }]
}
