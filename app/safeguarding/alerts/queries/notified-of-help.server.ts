import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isOpen } from '#app/school-time/rules.ts'
import { askedForHelp } from './asked-for-help.server.ts'
import { notifiedAtOnce, type NotifiedAtOnce } from '#app/safeguarding/escalation/queries/notified-at-once.server.ts'

type ToldOfHelp = {
  readonly isOpen: boolean
  readonly told: NotifiedAtOnce | null
  /** Whether the child has said since that they pressed by mistake. */
  readonly isMistake: boolean
  readonly canBeMistake: boolean
}

/** Whether school is open, and who was told that this child needs a grown-up; nobody when they have not asked since they signed in. */
export async function notifiedOfHelp(grant: Grant<'help.ask'>): Promise<ToldOfHelp> {
  const { read, at, since } = grant
  const asked = await askedForHelp(read, grant, since)
  return {
    isOpen: isOpen(await schoolCalendar(read), at),
    told: asked ? await notifiedAtOnce(grant, asked.alertId) : null,
    isMistake: asked?.isMistake ?? false,
    canBeMistake: asked?.canBeMistake ?? false,
  }
}
