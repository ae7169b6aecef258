import type { Grant } from '#app/access/grant.server.ts'
import { kindInWords } from '#app/safeguarding/alerts/kind-words.ts'
import { severityWords } from '#app/safeguarding/alerts/staff-words.ts'
import { topicInWords, topicsInWords } from '#app/safeguarding/screening/topic-words.ts'
import { schoolCalendar } from '#app/school-time/queries/school-calendar.server.ts'
import { schoolDayOf } from '#app/school-time/rules.ts'
import { dayName } from '#app/school-time/words.ts'
import { severities } from '#db/schema/safeguarding/alerts.ts'
import { placesOf, sumOf } from '../places.ts'
import { published, tallied, type Tally } from '../published.ts'
import { firstSentence, risesIn } from '../rises.ts'
import { termsAt, weekOf, type Term } from '../terms.ts'
import { waitsIn } from '../waiting-times.ts'
import { termAlerts, termWorries, yearsAndClasses } from './term-records.server.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'At the weekend']

/** What is building up in the school, and where, over the weeks of this term that are over: never who, and no number that points at a child. */
export async function schoolPatterns(grant: Grant<'patterns.read'>) {
  const { read, at } = grant
  const calendar = await schoolCalendar(read)
  const { now, last } = termsAt(calendar, schoolDayOf(calendar, at))
  const alerts = await termAlerts(grant, { calendar, ...now })
  const before = await termAlerts(grant, { calendar, ...last })
  const worries = await termWorries(grant, { calendar, ...now })
  const kinds = [...new Set([...alerts, ...before].map(kindInWords))].sort()
  const dayOf = (moment: Date) => schoolDayOf(calendar, moment)
  const weekday = (moment: Date) => dayName(dayOf(moment)).replace(/ .*/, '')
  const lists = {
    now: published(tallied(kinds, alerts, kindInWords)),
    last: published(tallied(kinds, before, kindInWords)),
  }
  const rises = lists.now && risesIn({ now: lists.now, last: lists.last ?? [] }, weeksOf({ now, last }))
  const places = placesOf(alerts, await yearsAndClasses(grant))
  return {
    first: firstSentence(rises ?? [], places ?? []),
    weeks: now.mondays.length,
    from: dayName(now.from),
    alerts: sumOf(alerts),
    byWeek: published(tallied(now.mondays, alerts, ({ from }) => weekOf(dayOf(from))).map(named)),
    bySeverity: published(
      tallied(
        severities.map((severity) => severityWords[severity]),
        alerts,
        ({ severity }) => severityWords[severity],
      ),
    ),
    rises,
    places,
    worries: sumOf(worries),
    byTopic: published(
      tallied([...topicsInWords, 'nothing chosen'], worries, ({ topic }) =>
        topic ? topicInWords(topic) : 'nothing chosen',
      ),
    ),
    byDay: published(
      tallied(weekdays, worries, ({ from }) => (weekdays.includes(weekday(from)) ? weekday(from) : 'At the weekend')),
    ),
    taken: waitsIn(alerts),
    read: waitsIn(worries),
  }
}

const weeksOf = ({ now, last }: { now: Term; last: Term }) => ({ now: now.mondays.length, last: last.mondays.length })
/** "9 November": a week by its Monday. */
const named = (tally: Tally): Tally => ({ ...tally, label: dayName(tally.label).replace(/^\S+ /, '') })

export type TermPatterns = Awaited<ReturnType<typeof schoolPatterns>>
