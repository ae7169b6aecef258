import { and, eq, isNotNull, or } from 'drizzle-orm'
import { excludedFrom } from '#app/safeguarding/exclusions/queries/excluded-from.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { Reader } from '#db/tenants/tenants.server.ts'
import type { SchoolStaff } from '../ladder.ts'
import type { Due } from './must-be-read.server.ts'
import { readersAmong } from './readers-of-record.server.ts'

type Asking = Pick<Reader, 'select' | 'vault'>
type Owned = { readonly alertId: string; readonly thing: Due; readonly owner: SchoolStaff }

/**
 * Whether somebody who has an alert can still open it: by what they are, because a child asked them to read what is behind
 * it, or because they opened it together with somebody else; and it is not kept from them.
 */
export async function stillOpens(tx: Asking, { alertId, thing, owner }: Owned): Promise<boolean> {
  if (!owner.canSignIn) return false
  const record = { alertId }
  if ((await readersAmong(tx, { record, thing, staff: [owner] })).length > 0) return true
  if ((await excludedFrom(tx, record)).includes(owner.id)) return false
  return (await wasAsked(tx, alertId, owner.id)) || openedWithAnother(tx, alertId, owner.id)
}

/** Whether a child asked this very person to read a worry behind an alert. What is for the lead alone stays with the lead all the same. */
async function wasAsked(tx: Asking, alertId: string, personId: string): Promise<boolean> {
  const isTheirs = and(eq(worries.chosenPersonId, personId), eq(alerts.audience, 'class'))
  const [asked] = await tx
    .select({ id: worries.id })
    .from(alertEvidence)
    .innerJoin(worries, eq(worries.id, alertEvidence.worryId))
    .innerJoin(alerts, eq(alerts.id, alertEvidence.alertId))
    .where(and(eq(alertEvidence.alertId, alertId), isTheirs))
    .limit(1)
  return asked !== undefined
}

/** Whether this very person opened an alert, or a worry behind it, together with somebody else. */
async function openedWithAnother(tx: Asking, alertId: string, personId: string): Promise<boolean> {
  const isTheirs = or(eq(jointOpenings.askedBy, personId), eq(jointOpenings.agreedBy, personId))
  const [opened] = await tx
    .select({ id: jointOpenings.id })
    .from(jointOpenings)
    .innerJoin(recordOpenings, eq(recordOpenings.id, jointOpenings.openingId))
    .leftJoin(alertEvidence, eq(alertEvidence.worryId, recordOpenings.worryId))
    .where(
      and(
        isNotNull(jointOpenings.agreedAt),
        isTheirs,
        or(eq(recordOpenings.alertId, alertId), eq(alertEvidence.alertId, alertId)),
      ),
    )
    .limit(1)
  return opened !== undefined
}
