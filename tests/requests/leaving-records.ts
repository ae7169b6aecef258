import { dutyTurns } from '#db/schema/duty.ts'
import { transfers } from '#db/schema/transfers.ts'
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

/** A child goes to another school on Friday; gives the transfer's id. */
export async function aTransfer(school: School, { lead, childId }: { lead: { id: string }; childId: string }) {
  const browser = await school.signedIn(lead)
  const address = `/files/${childId}/transfer`
  const token = /name="token" value="([^"]+)"/.exec((await browser.visit(address)).html)?.[1] ?? ''
  await browser.submit(address, { otherSchool: 'Hilltop School', lastDay: '2026-11-20', token })
  return (await school.rows(transfers))[0]?.id ?? ''
}
