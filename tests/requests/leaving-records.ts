import { v7 as newId } from 'uuid'
import { calendarProposals } from '#db/schema/school/calendar.ts'
import { crisisResponses, followUps } from '#db/schema/safeguarding/crisis.ts'
import { dutyTurns } from '#db/schema/school/duty.ts'
import { jointOpenings, recordOpenings } from '#db/schema/safeguarding/record-exclusions.ts'
import { transfers } from '#db/schema/records/transfers.ts'
import { shares, parentContacts } from '#db/schema/safeguarding/sharing.ts'
import { worries } from '#db/schema/safeguarding/worries.ts'
import type { School } from '#tests/support/school.ts'

/** Tomorrow somebody is on duty; gives the turn's id. */
export function aDutyTurn(school: School, { id: personId }: { id: string }): Promise<string> {
  const setAt = school.clock.now()
  const later = (hours: number) => new Date(setAt.getTime() + hours * 3_600_000)
  return school.write(async (tx) => {
    const turn = { personId, kind: 'on duty', from: later(24), until: later(30), setBy: personId, setAt } as const
    const [row] = await tx.insert(dutyTurns).values(turn).returning({ id: dutyTurns.id })
    return row?.id ?? ''
  })
}

/** The office has asked to close the school for very long; gives the proposal's id. */
export function aLongClosure(school: School, { id: askedBy }: { id: string }): Promise<string> {
  const day = { date: '2027-03-01', kind: 'closure', opens: '08:45', closes: '15:30' } as const
  const asked = { days: [day], firstDay: '2027-03-01', lastDay: '2027-06-30', askedBy, askedAt: school.clock.now() }
  return school.write(async (tx) => {
    const [row] = await tx.insert(calendarProposals).values(asked).returning({ id: calendarProposals.id })
    return row?.id ?? ''
  })
}

/** Two grown-ups have opened together what a child told; gives the id. */
export async function aJointOpening(school: School, [one, other]: readonly [{ id: string }, { id: string }]) {
  const at = school.clock.now()
  const [worry] = await school.rows(worries)
  return school.write(async (tx) => {
    const opening = { worryId: worry?.id ?? '', opensTo: 'two together', at } as const
    const [row] = await tx.insert(recordOpenings).values(opening).returning({ id: recordOpenings.id })
    const openingId = row?.id ?? ''
    const joint = { openingId, askedBy: one.id, askedAt: at, agreedBy: other.id, agreedAt: at }
    await tx.insert(jointOpenings).values(joint)
    return openingId
  })
}

/** A child goes to another school on Friday; gives the transfer's id. */
export async function aTransfer(school: School, { lead, childId }: { lead: { id: string }; childId: string }) {
  const browser = await school.signedIn(lead)
  const address = `/files/${childId}/transfer`
  const token = /name="token" value="([^"]+)"/.exec((await browser.visit(address)).html)?.[1] ?? ''
  await browser.submit(address, { otherSchool: 'Hilltop School', lastDay: '2026-11-20', token })
  return (await school.rows(transfers))[0]?.id ?? ''
}

/**
 * A deputy is leading through a crisis of a child that grew out of an alert: somebody has been told, the family will be,
 * and something is left to do. Gives the ids of it all.
 */
export function aCrisis(
  school: School,
  { id: deputyId }: { id: string },
  { childId, alertId, word }: { childId: string; alertId: string; word: string },
) {
  const at = school.clock.now()
  const tomorrow = new Date(at.getTime() + 86_400_000)
  return school.write(async (tx, vault) => {
    const [responseId, shareId, tellingId, followUpId] = [newId(), newId(), newId(), newId()]
    const seal = (table: string, column: string, rowId: string) =>
      vault.seal(tx, childId, { table, column, rowId, text: word })
    await tx.insert(crisisResponses).values({ id: responseId, childId, alertId, startedAt: at, startedBy: deputyId })
    await tx.insert(shares).values({
      id: shareId,
      childId,
      recipient: 'children’s services',
      decision: 'shared',
      consent: 'not asked',
      toWhom: await seal('shares', 'to_whom', shareId),
      reason: await seal('shares', 'reason', shareId),
      sharedAt: at,
      recordedAt: at,
      recordedBy: deputyId,
      answerDueAt: tomorrow,
    })
    const reason = await seal('tellings', 'reason', tellingId)
    const decided = { decision: 'tell', decidedBy: deputyId, decidedAt: at } as const
    await tx.insert(parentContacts).values({ id: tellingId, childId, reason, ...decided })
    const task = await seal('follow_ups', 'task', followUpId)
    const due = { ownerId: deputyId, dueAt: tomorrow, setAt: at }
    await tx.insert(followUps).values({ id: followUpId, childId, responseId, task, ...due })
    return { responseId, step: '1', shareId, tellingId, followUpId }
  })
}
