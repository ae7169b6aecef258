import { eq } from 'drizzle-orm'
import type { Grant } from '#app/access/grant.server.ts'
import { lookOverCheckIn } from '#app/alerts/commands/look-over-check-in.server.ts'
import { raiseAlert } from '#app/alerts/commands/raise-alert.server.ts'
import type { Finding } from '#app/alerts/findings.ts'
import { findingsIn } from '#app/alerts/rules.ts'
import type { SchoolCalendar } from '#app/calendar/rules.ts'
import { schoolCalendar } from '#app/calendar/queries/school-calendar.server.ts'
import { giveSticker } from '#app/garden/commands/give-sticker.server.ts'
import { conflict } from '#app/http.ts'
import { keepWorry } from '#app/worries/commands/keep-worry.server.ts'
import { checkIns } from '#db/schema/check-in.ts'
import type { Writer } from '#db/tenants.server.ts'
import type { WorryAnswers } from '../forms.ts'
import { chosenWords } from '../queries/chosen-words.server.ts'
import { lastHelperAnswers } from '../queries/last-helper-answers.server.ts'
import { flagAnswers } from './flag-answers.server.ts'
import { keepWorryTaps } from './keep-worry-taps.server.ts'

/**
 * Finishes a check-in: keeps the worry box, marks it completed for ever, and in the same change puts whatever the
 * rules find before a grown-up. Finishing it a second time changes nothing.
 */
export async function completeCheckIn(grant: Grant<'check-in.do'>, told: WorryAnswers): Promise<void> {
  const { at, actor } = grant
  const childId = actor.id
  const checkInId = told.checkIn
  const calendar = await schoolCalendar(grant.read)
  await grant.change('check-in', checkInId, async (tx, note) => {
    const [checkIn] = await tx.select().from(checkIns).where(eq(checkIns.id, checkInId))
    if (checkIn?.childId !== childId) throw conflict('This check-in is finished. You can start a new one.')
    if (checkIn.status === 'completed') return
    if (!checkIn.activitiesCompleted.includes('mood_wheel')) throw conflict('Choose how you feel first.')
    if (checkIn.status === 'abandoned') throw conflict('This check-in is from another day. You can start a new one.')

    await keepWorryTaps(tx, told, { childId, at })
    const words = await chosenWords(tx, checkInId)
    const canTell = await lastHelperAnswers(tx, { childId, checkInId, calendar })
    const tapped = findingsIn({ ...told, words, mood: checkIn.mood, canTell })
    await flagAnswers(tx, checkInId, tapped)

    const hasTold = isWorry(told)
    const about = { childId, checkInId, at, calendar }
    const alerts = hasTold ? await tell(tx, grant, { told, tapped, calendar }) : await raiseAll(tx, tapped, about)
    await giveSticker(tx, { childId, checkInId, hasTold, at })

    await tx
      .update(checkIns)
      .set({
        status: 'completed',
        completedAt: at,
        durationSeconds: Math.max(0, Math.round((at.getTime() - checkIn.startedAt.getTime()) / 1000)),
        activitiesCompleted: [...new Set([...checkIn.activitiesCompleted, 'worry_space' as const])],
      })
      .where(eq(checkIns.id, checkInId))
    const more = await lookOverCheckIn(tx, about)
    note({ before: { status: 'in_progress' }, after: { status: 'completed', alerts: alerts + more } })
  })
}

type Telling = { told: WorryAnswers; tapped: readonly Finding[]; calendar: SchoolCalendar }

async function tell(tx: Writer, grant: Grant<'check-in.do'>, { told, tapped, calendar }: Telling): Promise<number> {
  const { checkIn: checkInId, person, ...taps } = told
  const worry = { ...taps, chosenPersonId: person === 'anyone' ? null : person, checkInId, tapped, calendar }
  const { alerts } = await keepWorry(tx, grant, { ...worry, childId: grant.actor.id, source: 'check-in' })
  return alerts
}

type About = Omit<Parameters<typeof raiseAlert>[1], 'finding'>

async function raiseAll(tx: Writer, findings: readonly Finding[], about: About) {
  for (const finding of findings) await raiseAlert(tx, { ...about, finding })
  return findings.length
}

/** Whether there is anything for a grown-up to read: feeling safe alone is no worry. */
function isWorry({ topic, size, want, safe, words, person }: WorryAnswers): boolean {
  return [topic, size, want, words, person].some((told) => told !== null) || safe === 'no' || safe === 'not sure'
}
