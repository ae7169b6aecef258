import type { Grant } from '#app/access/grant.server.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { claimForm } from '#app/access/claim-form.server.ts'
import { conflict } from '#app/web/http.ts'
import { wordsOfChild } from '#app/safeguarding/worries/queries/words-of-child.server.ts'
import type { DisclosedWords } from '../forms.ts'
import { myOpenCheckIn } from '../queries/my-open-check-in.server.ts'
import { savedAnswers } from '../queries/saved-answers.server.ts'
import { finishCheckIn } from './finish-check-in.server.ts'
import { discloseLate } from './disclose-late.server.ts'
import { discloseSaved } from './disclose-saved.server.ts'

/**
 * The last page of a worry: what the child wrote, if they did, is told with the rest, and the check-in is finished. Words
 * that come when it is over are a worry of their own: they are never dropped. The same words are told once in a check-in,
 * however often and from however many pages they are sent; other words from the same page are told as well.
 */
export async function discloseWords(grant: Grant<'check-in.do'>, told: DisclosedWords) {
  const checkInId = told.checkIn
  const calendar = await schoolCalendar(grant.read)
  const words = await wordsOfChild(grant, { childId: grant.actor.id, words: told.words })
  await grant.change('check-in', checkInId, async (tx, note) => {
    const { checkIn, isOpen } = await myOpenCheckIn(tx, grant, checkInId)
    if (!(await claimForm(tx, grant, { token: checkInId, words: told.words }))) {
      note({ after: { sentAgain: true } })
      return
    }
    if (!isOpen) {
      if (words.text === null) return
      const worryId = await discloseLate(tx, grant, { words, calendar })
      note({ after: { late: true, worryId } })
      return
    }
    if (!checkIn.activitiesCompleted.includes('mood_wheel')) throw conflict('Choose how you feel first.')
    const about = { checkInId, calendar, isOfWorry: true, words }
    const alerts =
      words.text === null ? 0 : await discloseSaved(tx, grant, { ...about, saved: await savedAnswers(tx, checkInId) })
    const more = await finishCheckIn(tx, grant, { checkIn, hasTold: true, calendar })
    note({ before: { status: 'in_progress' }, after: { status: 'completed', alerts: alerts + more } })
  })
}
