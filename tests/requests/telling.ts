import { eq } from 'drizzle-orm'
import { v7 as newId } from 'uuid'
import { raiseAlert } from '#app/safeguarding/alerts/commands/raise-alert.server.ts'
import type { Finding } from '#app/safeguarding/screening/findings.ts'
import { findingsIn, neededNow, type Taps } from '#app/safeguarding/screening/rules.ts'
import { saveWorry } from '#app/safeguarding/worries/commands/save-worry.server.ts'
import { wordsOfChild } from '#app/safeguarding/worries/queries/words-of-child.server.ts'
import { alertEvidence, alerts } from '#db/schema/safeguarding/alerts.ts'
import { checkIns } from '#db/schema/child/check-in.ts'
import type { School } from '#tests/support/school.ts'

type Child = { readonly id: string }
type Told = Partial<Taps> & { readonly words?: readonly string[]; readonly text?: string; readonly asksFor?: string }

const calendar = { timeZone: 'Europe/London', days: new Map() }
const nothing: Taps = { mood: 3, words: [], topic: null, size: null, want: null, safe: null, canTell: [] }

/** A child finishes a check-in in which they tell something; the rules find in it what they find. */
export function tells(school: School, { id: childId }: Child, { text, asksFor, ...tapped }: Told) {
  const at = school.clock.now()
  const taps = { ...nothing, ...tapped }
  const findings = findingsIn(taps)
  return school.write(async (tx) => {
    const checkInId = newId()
    const day = at.toISOString().replace(/T.*/, '')
    const finished = { status: 'completed', startedAt: at, completedAt: at, faceSet: 3, mood: taps.mood } as const
    await tx.insert(checkIns).values({ id: checkInId, childId, kind: 'daily_checkin', day, ...finished })
    const { topic, size, want, safe } = taps
    const words = await wordsOfChild({ read: tx, at }, { childId, words: text ?? null })
    const told = { topic, size, want, safe, words, chosenPersonId: asksFor ?? null }
    const about = { childId, source: 'check-in', checkInId, calendar, tapped: findings } as const
    const { worryId } = await saveWorry(tx, { at }, { ...told, ...about })
    const raised = await tx.select().from(alertEvidence).where(eq(alertEvidence.worryId, worryId))
    const alertIds = raised.map(({ alertId }) => alertId)
    return { worryId, alertId: alertIds[0] ?? '', alertIds }
  })
}

/** A rule finds something about a child. */
export function raises(school: School, { id: childId }: Child, finding: Finding = neededNow): Promise<string> {
  return school.write((tx) => raiseAlert(tx, { childId, finding, at: school.clock.now(), calendar }))
}

/** An alert as it is kept. */
export async function alertOf(school: School, alertId: string) {
  const alert = (await school.rows(alerts)).find(({ id }) => id === alertId)
  if (!alert) throw new Error('there is no such alert')
  return alert
}

/** What a page's form carries under a name. */
export function carried(html: string, name: string): string {
  const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(html) ?? []
  if (value === undefined) throw new Error(`the page carries no ${name}`)
  return value
}
