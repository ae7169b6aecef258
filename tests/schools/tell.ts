import { answerQuestion } from '#app/check-in/commands/answer-question.server.ts'
import { completeCheckIn } from '#app/check-in/commands/complete-check-in.server.ts'
import { startCheckIn } from '#app/check-in/commands/start-check-in.server.ts'
import { faceSetFor, faceSets, otherFeelings } from '#app/check-in/feelings.ts'
import { myCheckIn } from '#app/check-in/queries/my-check-in.server.ts'
import type { EarlyStepKey } from '#app/check-in/steps.ts'
import type { SchoolPlace } from '#app/visit.ts'
import type { YearGroup } from '#db/schema/children.ts'
import type { Actor } from '#app/access/grant.server.ts'
import { grantFor } from './acting.ts'
import type { Telling } from './telling.ts'

const nothing = { topic: null, size: null, want: null, safe: null, words: null, person: null } as const

/** The face nearest to a mood among those the child is shown. */
function faceFor(mood: number | null, yearGroup: YearGroup): string {
  if (mood === null) return otherFeelings[0]
  const moods = [...faceSets[faceSetFor(yearGroup)]]
  const nearest = moods.toSorted((one, other) => Math.abs(one - mood) - Math.abs(other - mood))
  return String(nearest[0])
}

/** A child does a check-in, page by page as the pages would have it, and gets to the end of it or not. */
export async function tell(
  place: SchoolPlace,
  { child, yearGroup, at }: { child: Actor; yearGroup: YearGroup; at: Date },
  telling: Telling,
): Promise<void> {
  const acting = (share: number) =>
    grantFor(place, { actor: child, at: new Date(at.getTime() + share * telling.seconds * 1000) }, 'check-in.do')
  const value: Readonly<Record<EarlyStepKey, readonly string[]>> = {
    feeling: [faceFor(telling.mood, yearGroup)],
    words: telling.words,
    about: telling.about === null ? [] : [telling.about],
    helper: [telling.canTell],
  }
  const checkInId = await startCheckIn(acting(0))
  const steps = (await myCheckIn(acting(0)))?.steps ?? []
  const asked = steps.map(({ key }) => key).filter((key) => key !== 'worry')
  for (const [number, key] of asked.entries()) {
    if (telling.leavesOff && key === 'about') return
    await answerQuestion(acting((number + 1) / (asked.length + 1)), checkInId, { key, value: value[key] })
  }
  await completeCheckIn(acting(1), { ...nothing, ...telling.worry, checkIn: checkInId })
}
