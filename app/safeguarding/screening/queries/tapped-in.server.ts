import { and, inArray, isNull } from 'drizzle-orm'
import { answers } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { wordsToNotice } from '../rules.ts'
import type { SeenCheckIn } from '../child-history.ts'

/** What was tapped in some check-ins: words that always reach a grown-up, the wish to talk, and all of it to compare. */
export async function tappedIn(tx: Writer, ids: readonly string[]) {
  const given =
    ids.length === 0
      ? []
      : await tx
          .select({ checkInId: answers.checkInId, key: answers.questionKey, value: answers.value })
          .from(answers)
          .where(and(inArray(answers.checkInId, [...ids]), isNull(answers.supersededAt)))
  return function of(checkInId: string): Pick<SeenCheckIn, 'noticed' | 'wantsTalk' | 'tapped'> {
    const taps = given.filter((answer) => answer.checkInId === checkInId)
    const under = (wanted: string) => taps.flatMap(({ key, value }) => (key === wanted ? value : []))
    const lines = taps.map(({ key, value }) => `${key}: ${value.join(', ')}`)
    return {
      noticed: wordsToNotice.filter((word) => under('words').includes(word)),
      wantsTalk: under('worry-want').includes('talk to me today'),
      tapped: lines.toSorted().join('; '),
    }
  }
}
