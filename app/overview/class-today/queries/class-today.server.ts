import { areCodesGuessed } from '#app/access/class-code-guesses.ts'
import type { Grant } from '#app/access/grant.server.ts'
import { openAlerts } from '#app/safeguarding/alerts/queries/open-alerts.server.ts'
import { welfareChecksWaiting } from '#app/shell/queries/welfare-checks.server.ts'
import { paths } from '#app/web/paths.ts'
import { worryList } from '#app/safeguarding/worries/queries/worry-list.server.ts'
import { needsOfClass } from '../needs-of-class.ts'
import { classChildren } from './class-children.server.ts'
import { classNow } from './class-now.server.ts'

/** A class as its grown-ups need it now: who needs them, who has not had the chance yet, who is here, who is done. */
export async function classToday(grant: Grant<'class.read'>, classId: string) {
  const { schoolClass, opening, cares, waits, toRead } = await classNow(grant, classId)
  const children = await classChildren(grant, { ...schoolClass, opening, cares })
  const alerts = await openAlerts(grant, { classId })
  const worries = await worryList(grant, { classId, which: 'unread' })
  const areGuessed = areCodesGuessed(grant.school.slug, grant.at)
  const waiting = (await welfareChecksWaiting(grant)).filter(({ childId }) => children.some(({ id }) => id === childId))
  const toGo = new Set(waiting.map(({ childId }) => childId)).size
  const toGoTo = toGo > 0 ? { children: toGo, href: paths.checkOns } : null
  const needs = needsOfClass(alerts, worries)
  return { schoolClass, opening, children, waits, areGuessed, toRead, toGoTo, needs }
}
