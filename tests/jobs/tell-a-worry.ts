import { v7 as newId } from 'uuid'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'
import { wordsOfChild } from '#app/safeguarding/worries/queries/words-of-child.server.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import type { SchoolAtWork } from './a-school-at-work.ts'

/** What the child of the school tells in a check-in of its own, asking for somebody or for nobody. */
export function tell(
  school: SchoolAtWork,
  chosen: { id: string } | null = null,
  words = 'Zebedee is sad about the dog',
): Promise<string> {
  const actor = { id: school.childId, name: 'Zebedee', roles: ['child'] as const }
  return school.grant({ actor }, 'check-in.do', async (grant) => {
    const { at } = grant
    const calendar = await schoolCalendar(grant.read)
    const checkInId = newId()
    const told = await wordsOfChild(grant, { childId: actor.id, words })
    return grant.change('check-in', checkInId, async (tx) => {
      const done = { kind: 'daily_checkin', status: 'completed', day: '2026-11-17', faceSet: 3 } as const
      await tx.insert(checkIns).values({ id: checkInId, childId: actor.id, ...done, startedAt: at, completedAt: at })
      const taps = { topic: null, size: 'small', want: 'just read it', safe: null } as const
      const chosenPersonId = chosen?.id ?? null
      const about = { childId: actor.id, source: 'check-in', checkInId, calendar, tapped: [] } as const
      const { worryId } = await saveWorry(tx, grant, { ...taps, ...about, words: told, chosenPersonId })
      return worryId
    })
  })
}
