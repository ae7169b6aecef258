import { expect, test } from 'vitest'
import { isNextPerson, levelAt, levelOf, routeOf } from '#app/safeguarding/escalation/routing.ts'
import { stepAt } from '#app/safeguarding/escalation/timers.ts'
import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'

const calendar: SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }
const raised = ['2026-11-17T09:10:00.000Z', '2026-11-20T15:10:00.000Z', '2026-11-21T20:00:00.000Z'] as const
const kinds: readonly (readonly [string, Severity, string, Audience])[] = [
  ['urgent', 'urgent', 'safety', 'lead'],
  ['high', 'high', 'safety', 'lead'],
  ['medium', 'medium', 'worry', 'class'],
  ['low', 'low', 'worry', 'class'],
  ['wants to talk today', 'medium', 'talk', 'class'],
  ['about a grown-up', 'high', 'safety', 'head'],
  ['about a grown-up, urgent', 'urgent', 'safety', 'head'],
]

/** What is done about an alert of a kind that was raised at a moment and that nobody takes, level by level. */
function lived([, severity, category, audience]: (typeof kinds)[number], moment: string): string[] {
  const route = routeOf({ severity, category, audience })
  const since = new Date(moment)
  const lines: string[] = []
  let last = since
  for (let level = 0; level < route.steps.length + 2; level++) {
    const step = levelOf(route, level)
    const at = levelAt(route, level, { since, last, calendar })
    expect(at === null).toBe(step === null)
    if (!step || !at) break
    const facts = [step.tell.join(' + '), step.because ?? '', step.fetch ? 'the office fetches the head' : '']
    lines.push(`| ${at.toISOString()} | ${facts.join(' | ')} | ${isNextPerson(route, level) ? 'yes' : 'no'} |`)
    last = at
  }
  return lines
}

test('who is told of an alert that nobody takes, and when, is as it was approved', async () => {
  const head = [
    '| When | Who is told | Because | Besides | Sooner when mail fails |',
    '| --- | --- | --- | --- | --- |',
  ]
  const parts = kinds.flatMap((kind) =>
    raised.flatMap((moment) => [`## ${kind[0]}, raised ${moment}`, '', ...head, ...lived(kind, moment), '']),
  )
  await expect(['# Who is told, and when', '', ...parts].join('\n')).toMatchFileSnapshot('./routes.approved.md')
})

test('an hour before school closes is at once when less than an hour is left, and on the minute otherwise', () => {
  const when = (from: string) => stepAt('an hour before school closes', new Date(from), calendar).toISOString()
  expect(when('2026-11-17T09:10:00Z')).toBe('2026-11-17T14:30:00.000Z')
  expect(when('2026-11-17T14:30:00Z')).toBe('2026-11-17T14:30:00.000Z')
  expect(when('2026-11-17T14:31:00Z')).toBe('2026-11-17T14:31:00.000Z')
  expect(when('2026-11-17T16:00:00Z')).toBe('2026-11-18T14:30:00.000Z')
})
