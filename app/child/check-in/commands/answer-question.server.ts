import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { conflict } from '#app/web/http.ts'
import { preparedUpdate } from '#db/prepared/update.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import type { Writer } from '#db/tenants/tenants.server.ts'
import { myOpenCheckIn } from '../queries/my-open-check-in.server.ts'
import { savedAnswers } from '../queries/saved-answers.server.ts'
import { stepOf, type TapKey } from '../steps.ts'
import { maySetOff, moodOf, type SavedAnswers } from '../taps.ts'
import { finishCheckIn } from './finish-check-in.server.ts'
import { hearLate } from './hear-late.server.ts'
import { saveTap } from './save-tap.server.ts'
import { discloseSaved } from './disclose-saved.server.ts'

type Given = {
  readonly key: TapKey
  readonly value: readonly string[]
  /** The grown-up a child chose, where they were asked for one. */
  readonly chosenPersonId?: string | null
  /** Whether no question comes after this one: then the check-in is finished with it. */
  readonly isLast?: boolean
}

/**
 * Keeps what a child tapped on one page of a check-in they are in the middle of, and in the same change tells a grown-up
 * what comes of it. Nothing chosen is an answer too. The same answer again changes nothing. When it is over nothing more
 * is answered, but that a child may not be safe is heard.
 */
export async function answerQuestion(grant: Grant<'check-in.do'>, checkInId: string, given: Given): Promise<void> {
  const { key, value, isLast = false, ...asked } = given
  const calendar = await schoolCalendar(grant.read)
  await grant.change('check-in', checkInId, async (tx, note) => {
    const { checkIn, isOpen } = await myOpenCheckIn(tx, grant, checkInId)
    const before = await savedAnswers(tx, checkInId)
    if (checkIn.status === 'completed' && isSaved(before, { key, value })) {
      note({ after: { sentAgain: true } })
      return
    }
    if (!isOpen) {
      note({ after: await hearLate(tx, grant, { key, value, calendar }) })
      return
    }
    const isOfWorry = key.startsWith('worry')
    if (isOfWorry && !checkIn.activitiesCompleted.includes('mood_wheel')) throw conflict('Choose how you feel first.')

    const { kept, saved } = await saveTap(tx, grant, { checkInId, key, value, before })
    if (!isOfWorry && kept !== 'same') await noteActivity(tx, checkIn, { key, value })
    const isNews = kept === 'another' || (kept === 'first' && maySetOff(key, value))
    const about = { checkInId, saved, calendar, isOfWorry, ...asked }
    const alerts = isNews || isLast ? await discloseSaved(tx, grant, about) : 0
    if (!isLast) {
      note({ after: { answered: key, ...(alerts > 0 ? { alerts } : {}) } })
      return
    }
    const more = await finishCheckIn(tx, grant, { checkIn, hasTold: saved.has('worry'), calendar })
    note({ before: { status: 'in_progress' }, after: { status: 'completed', alerts: alerts + more } })
  })
}

type Tap = Pick<Given, 'key' | 'value'>

/** Whether this very answer has been saved: the last one sent again finds its check-in finished. */
function isSaved(saved: SavedAnswers, { key, value }: Tap): boolean {
  return JSON.stringify(saved.get(key)?.value ?? (key === 'worry' ? ['no'] : null)) === JSON.stringify(value)
}

const setActivities = preparedUpdate(checkIns, ['activitiesCompleted'])
const setMood = preparedUpdate(checkIns, ['activitiesCompleted', 'mood'])

/** The worry box counts as done only when the check-in is: it has more than one page. */
async function noteActivity(tx: Writer, checkIn: typeof checkIns.$inferSelect, { key, value }: Tap): Promise<void> {
  const activitiesCompleted = [...new Set([...checkIn.activitiesCompleted, stepOf(key).activity])]
  if (key === 'feeling') await setMood(tx, checkIn.id, { activitiesCompleted, mood: moodOf(value) })
  else await setActivities(tx, checkIn.id, { activitiesCompleted })
}
