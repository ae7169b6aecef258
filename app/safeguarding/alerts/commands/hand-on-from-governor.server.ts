import { schoolDayOf, type SchoolCalendar } from '#app/school-time/rules.ts'
import { dayName } from '#app/school-time/words.ts'
import { writeMessages } from '#app/outbox/write-messages.server.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import type { HandOnByArea, SettlingGrant } from '#app/safeguarding/escalation/handing-on.ts'
import { staysWithGovernor } from '#app/safeguarding/escalation/ladder.ts'
import { governorWhoReads } from '#app/safeguarding/escalation/queries/governor-who-reads.server.ts'
import { heldByGovernor } from '#app/safeguarding/escalation/queries/held-by-governor.server.ts'
import { handOnAlert } from './hand-on-alert.server.ts'
import { settleReaders, type Settled } from '#app/safeguarding/escalation/commands/settle-readers.server.ts'
import { notifyOfReaders } from '#app/safeguarding/escalation/commands/notify-of-readers.server.ts'

type Settles = { readonly settled: Settled; readonly calendar: SchoolCalendar; readonly handOnByArea: HandOnByArea }

/**
 * What only the safeguarding governor has read stays theirs, and they are reminded of it every morning, for as long as they
 * are the governor and nobody else may read it. After that it waits as if it were new, and whoever reads it is told: somebody
 * of the school, two of them together, another governor, or whoever hears that there is none. Says what became of it;
 * nothing where it is not of that kind.
 */
export async function handOnFromGovernor(
  tx: Writer,
  grant: SettlingGrant,
  { settled, calendar, handOnByArea }: Settles,
): Promise<'stays' | 'handed on' | null> {
  const { at } = grant
  const { record, thing, staff } = settled
  const held = await heldByGovernor(tx, grant, record)
  if (held === null) return null
  const { since, address } = held
  const governor = await governorWhoReads(tx, thing, staff)
  if (governor && staysWithGovernor(settled, { readBy: address, governor: governor.email })) {
    const { email } = governor
    const about = `governor has:${email}:${schoolDayOf(calendar, at)}`
    await writeMessages(tx, { kind: 'governor has', to: [{ id: null, email }], at, about })
    return 'stays'
  }
  if ('alertId' in record) {
    const because = readByGovernor(dayName(schoolDayOf(calendar, since)))
    await handOnAlert(tx, grant, { ...record, staff, calendar, because })
    return 'handed on'
  }
  if ('worryId' in record) await handOnByArea.worry(tx, grant, { id: record.worryId, calendar })
  else await handOnByArea.concern(tx, grant, { id: record.concernId, calendar })
  await notifyOfReaders(tx, await settleReaders(tx, record, { at, staff }), at)
  return 'handed on'
}

const readByGovernor = (day: string) => ({
  ...{ rule: 'GV-1', category: 'read by the governor', facts: ['read by the safeguarding governor'] },
  reason: `The safeguarding governor read this on ${day}, when nobody at the school could. It is now yours to deal with.`,
})
