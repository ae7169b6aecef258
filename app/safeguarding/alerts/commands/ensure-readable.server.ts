import { excludeStaff } from '#app/safeguarding/exclusions/commands/exclude-staff.server.ts'
import { excludesNobody, type Exclusion } from '#app/safeguarding/exclusions/exclusion.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { decideReaders, type SchoolStaff } from '#app/safeguarding/escalation/ladder.ts'
import { schoolStaff } from '#app/safeguarding/escalation/queries/school-staff.server.ts'
import { settleReaders } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfLadder } from '#app/safeguarding/escalation/commands/notify-of-ladder.server.ts'

/** Whom an alert is about, and whom it is kept from. */
export type About = {
  readonly childId: string
  /** Nobody, where it speaks of nobody. */
  readonly kept?: Exclusion
  /** Who is accused of something to do with the child at present, where it is known already. */
  readonly accused?: readonly string[]
  /** The grown-ups of the school, where they are known already. */
  readonly staff?: readonly SchoolStaff[]
}
type Put = About & { readonly finding: Finding; readonly at: Date; readonly dueAt: Date }

/** Keeps an alert from whom it speaks of, as part of raising it, and sees to it that somebody else can open it. */
export async function ensureReadable(tx: Writer, alertId: string, { childId, finding, at, dueAt, ...about }: Put) {
  const { keptFrom, alleged, elsewhere } = about.kept ?? excludesNobody
  await excludeStaff(tx, { alertId }, { people: keptFrom, alleged, elsewhere, at })
  const staff = about.staff ?? (await schoolStaff(tx, { childId, at }))
  // The lead and deputies open whatever the class does: where one of them is there nothing more is to be done.
  const audience = finding.isForHead ? 'head' : 'lead'
  const named = keptFrom.filter((id) => !alleged.includes(id))
  const thing = { audience, alleged, named, chosenPersonId: null } as const
  if (decideReaders(thing, staff, { at, dueAt }).rung === 'usual') return
  const settled = await settleReaders(tx, { alertId }, { at, staff })
  // What has steps is told at once by the first of them.
  if (finding.severity === 'low') await notifyOfLadder(tx, settled, { at, about: `readers:${settled.thing.toldOnce}` })
}
