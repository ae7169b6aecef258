import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { isOpen } from '#app/school-time/rules.ts'
import { mailStatus } from '#db/schema/messages.ts'
import { decideReaders, withReaders, type Hears } from '../ladder.ts'
import { routeOf } from '../routing.ts'
import { whoIsNotified } from '../who-is-notified.ts'
import { hearsOf } from './hears-of.server.ts'
import { mustBeRead } from './must-be-read.server.ts'
import { schoolStaff } from './school-staff.server.ts'
import { heldAlert } from './waiting-alert.server.ts'
import { availableStaff } from './available-staff.server.ts'

/** Who has been told at once of what a child needs, as they know them, and whether they can know of it now. */
export type NotifiedAtOnce = {
  readonly names: readonly string[]
  readonly isOpen: boolean
  readonly isMailed: boolean
  readonly hears: Hears
}
type Asking = Grant<'check-in.do' | 'help.ask'>

/** Who was told at once of an alert of this child, as the first message of it goes out; nobody where there is no alert. */
export async function notifiedAtOnce(grant: Asking, alertId: string | undefined): Promise<NotifiedAtOnce> {
  const { read, at } = grant
  const [mail] = await read.select().from(mailStatus)
  const { people, hears } = alertId === undefined ? nobody : await firstTold(grant, alertId)
  return {
    hears,
    names: people.map(({ knownAs }) => knownAs),
    isOpen: isOpen(await schoolCalendar(read), at),
    isMailed: mail?.isSetUp !== false,
  }
}

type ToldNow = { readonly people: readonly { readonly knownAs: string }[]; readonly hears: Hears }
const nobody: ToldNow = { people: [], hears: 'readers' }

/** Whom the first step of an alert tells of what is new in it, or whoever has it, once they have looked. */
async function firstTold(grant: Asking, alertId: string): Promise<ToldNow> {
  const { read, at, actor } = grant
  const alert = await heldAlert(read, grant, alertId)
  const thing = await mustBeRead(read, { alertId })
  if (!alert || !thing) return nobody
  if (alert.state !== 'unread' && alert.owner) return { people: [alert.owner], hears: 'readers' }
  const there = await availableStaff(read, grant, { childId: actor.id, alertId })
  const staff = await schoolStaff(read, { childId: actor.id, at })
  const decided = decideReaders(thing, staff, { at, dueAt: thing.dueAt })
  const waiting = { ...alert, opensTo: decided.opensTo }
  const hears = await hearsOf(read, decided, { thing, staff })
  return {
    people: withReaders(whoIsNotified(waiting, { route: routeOf(alert), level: 0, there }).told, decided),
    hears,
  }
}
