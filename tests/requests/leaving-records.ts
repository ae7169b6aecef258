import { dutyTurns } from '#db/schema/duty.ts'
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
