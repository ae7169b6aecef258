import { randomUUID } from 'node:crypto'
import { answerAboutWorry } from '#app/child/check-in/commands/answer-about-worry.server.ts'
import { answerQuestion } from '#app/child/check-in/commands/answer-question.server.ts'
import { startCheckIn } from '#app/child/check-in/commands/start-check-in.server.ts'
import { discloseWords } from '#app/child/check-in/commands/disclose-words.server.ts'
import { faceSetFor, faceSets, otherFeelings } from '#app/child/check-in/feelings.ts'
import { myCheckIn } from '#app/child/check-in/queries/my-check-in.server.ts'
import type { TapKey } from '#app/child/check-in/steps.ts'
import type { SchoolPlace } from '#app/access/request-context.ts'
import type { YearGroup } from '#db/schema/school/children.ts'
import type { Actor } from '#app/access/grant.server.ts'
import { grantFor } from './acting.ts'
import type { Telling } from './telling.ts'

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
  const checkIn = await startCheckIn(acting(0))
  const asked = async () => (await myCheckIn(acting(0)))?.steps.map(({ key }) => key) ?? []
  let keys = await asked()
  const pages = keys.length + (telling.worry ? 5 : 0)
  for (let page = 0; ; page++) {
    // The questions about a worry come when there is one, and there are none when it is finished.
    if (telling.worry && keys[page - 1]?.startsWith('worry')) keys = await asked()
    const key = keys[page]
    if (key === undefined || (telling.leavesOff && key === 'about')) return
    const grant = acting((page + 1) / pages)
    if (key === 'worry-words')
      await discloseWords(grant, { checkIn, token: randomUUID(), words: telling.worry?.words ?? null })
    else if (key === 'words') await answerQuestion(grant, checkIn, { key, value: telling.words })
    else await answerAboutWorry(grant, key, { checkIn, answer: answerTo(key, telling, yearGroup) })
  }
}

function answerTo(key: Exclude<TapKey, 'words'>, telling: Telling, yearGroup: YearGroup): string | null {
  const { mood, about, canTell, worry } = telling
  const answers: Readonly<Record<typeof key, string | null | undefined>> = {
    feeling: faceFor(mood, yearGroup),
    about,
    helper: canTell,
    worry: worry ? 'yes' : 'no',
    'worry-safe': worry?.safe,
    'worry-topic': worry?.topic,
    'worry-size': worry?.size,
    'worry-want': worry?.want,
    'worry-person': 'anyone',
  }
  return answers[key] ?? null
}
