import { writeMessages } from '#app/outbox/write-messages.server.ts'
import { governorOf } from '#app/school/staff/queries/governor.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { isForGovernor, type SchoolStaff } from '../ladder.ts'
import { governorWhoReads } from '../queries/governor-who-reads.server.ts'
import type { Settled } from './settle-readers.server.ts'
import { writeToReadingGovernor } from './write-to-reading-governor.server.ts'

type Telling = {
  readonly at: Date
  /** What it is about: told once of each. */
  readonly about: string
  /** What it is gathered with, where much may wait at once. */
  readonly gathers?: string
}

/**
 * Tells those who have to know that something has no reader but somebody it names, or none at all: of the first the head
 * and the safeguarding governor, of the second the governor, who comes in, and those who can open it together. Where fewer than two can, the
 * governor reads it, and where there is no governor who may, the staff of The Lift hear of it. Where no governor is set the
 * office rings the chair of governors. Once for each cause. Gives how many are told.
 */
export async function notifyOfLadder(tx: Writer, settled: Settled, { about, ...more }: Telling): Promise<number> {
  const { rung, readers, openers, thing, staff } = settled
  if (rung !== 'named' && rung !== 'emergency') return 0
  const isAlone = rung === 'named'
  const isAble = ({ id, canSignIn }: SchoolStaff) => canSignIn && !thing.alleged.includes(id)
  const holding = (role: 'head' | 'office') => staff.filter((one) => isAble(one) && one.roles.includes(role))
  const others = isAlone ? holding('head').filter((one) => !readers.includes(one)) : openers
  await writeMessages(tx, { kind: isAlone ? 'alone' : 'together', to: others, about: `${about}:together`, ...more })

  if (isForGovernor(settled)) {
    const reader = await governorWhoReads(tx, thing, staff)
    if (reader) return others.length + (await writeToReadingGovernor(tx, settled, { at: more.at, governor: reader }))
    const platform = { to: [{ id: null, email: '' }], at: more.at, gathers: 'platform' }
    await writeMessages(tx, { kind: 'platform', ...platform, about: `platform:${thing.toldOnce}` })
  }
  const governor = isForGovernor(settled) ? null : await governorOf(tx)
  if (governor !== null) {
    const to = [{ id: null, email: governor.email }]
    await writeMessages(tx, { kind: isAlone ? 'alone' : 'governor', to, about, ...more })
    return others.length + 1
  }
  if (isAlone && others.length > 0) return others.length
  const office = holding('office').filter((one) => !readers.includes(one))
  await writeMessages(tx, { kind: isAlone ? 'alone' : 'governors', to: office, about: `${about}:office`, ...more })
  return others.length + office.length
}
