import type { SchoolCalendar } from '#app/school-time/rules.ts'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import type { Audience } from '#db/schema/safeguarding/worries.ts'
import type { RecipientGroup } from './recipient-groups.ts'
import { repeatAt, stepAt, type Every, type When } from './timers.ts'

type Told = {
  readonly tell: readonly RecipientGroup[]
  readonly because: string | null
  /** Whether the office is asked to see to it that they open it. */
  readonly fetch?: true
}
type Step = Told & { readonly when: When }
type Repeat = Told & { readonly every: Every; readonly because: string }
export type Route = { readonly steps: readonly Step[]; readonly repeat: Repeat | null }

const quarterHour = 'Nobody had picked it up after 15 minutes.'
const halfHour = 'Nobody had picked it up after 30 minutes.'
const stillNobody = 'Still nobody has picked it up.'

/**
 * Who is told of an alert, when, and who next for as long as nobody takes it. A low alert stands on the list of the class
 * and, when it is late, on the lead's weekly list; so does a medium one whose steps are over.
 */
export const routes: Readonly<Record<Severity | 'talk' | 'head' | 'urgent for the head', Route>> = {
  urgent: {
    steps: [
      { when: 'at once', tell: ['lead and deputies', 'chosen', 'on call'], because: null },
      { when: 'after 15 minutes', tell: ['head and office'], because: quarterHour },
      { when: 'after 30 minutes', tell: ['everyone', 'on call'], because: halfHour },
    ],
    repeat: { every: 'quarter of an hour of school', tell: ['everyone'], because: stillNobody },
  },
  high: {
    steps: [
      { when: 'at once', tell: ['lead and deputies'], because: null },
      {
        when: 'after 60 school minutes',
        tell: ['deputies'],
        because: 'Nobody had picked it up after an hour of school.',
      },
      {
        when: 'after 120 school minutes',
        tell: ['head'],
        because: 'Nobody had picked it up after two hours of school.',
      },
    ],
    repeat: { every: 'school day', tell: ['lead and deputies', 'head'], because: stillNobody },
  },
  medium: {
    steps: [
      { when: 'at once', tell: ['class'], because: null },
      {
        when: 'end of next school day',
        tell: ['lead'],
        because: 'Nobody had picked it up by the end of the next school day.',
      },
    ],
    repeat: null,
  },
  low: { steps: [], repeat: null },
  /** A child who asked a grown-up to talk to them today is talked to today. */
  talk: {
    steps: [
      { when: 'at once', tell: ['class', 'chosen'], because: null },
      {
        when: 'an hour before school closes',
        tell: ['lead'],
        because: 'Nobody had picked it up an hour before school closes.',
      },
      {
        when: 'end of school day',
        tell: ['lead and deputies', 'head'],
        because: 'Nobody had picked it up by the end of the school day.',
      },
    ],
    repeat: { every: 'school day', tell: ['lead and deputies'], because: stillNobody },
  },
  /** What is about a grown-up of the school is told to nobody but the head; the office only sees to it that the head comes. */
  head: {
    steps: [
      { when: 'at once', tell: ['head alone'], because: null },
      {
        when: 'after 60 school minutes',
        tell: ['head alone'],
        because: 'Nobody had picked it up after an hour of school.',
        fetch: true,
      },
    ],
    repeat: { every: 'school day', tell: ['head alone'], because: stillNobody, fetch: true },
  },
  'urgent for the head': {
    steps: [
      { when: 'at once', tell: ['head alone'], because: null },
      { when: 'after 15 minutes', tell: ['head alone'], because: quarterHour, fetch: true },
    ],
    repeat: { every: 'quarter of an hour of school', tell: ['head alone'], because: stillNobody, fetch: true },
  },
}

type Routed = { readonly severity: Severity; readonly category: string; readonly audience: Audience }

/** The route of an alert. */
export function routeOf({ severity, category, audience }: Routed): Route {
  if (audience === 'head') return severity === 'urgent' ? routes['urgent for the head'] : routes.head
  return routes[severity === 'medium' && category === 'talk' ? 'talk' : severity]
}

/** What is done on a level of a route: its steps by number, and after them its repeat. */
export function levelOf({ steps, repeat }: Route, level: number): Step | Repeat | null {
  return steps[level] ?? (level >= steps.length ? repeat : null)
}

type Waiting = { readonly since: Date; readonly last: Date; readonly calendar: SchoolCalendar }

/** When a level comes, or nothing when the route is over. */
export function levelAt({ steps, repeat }: Route, level: number, { since, last, calendar }: Waiting): Date | null {
  const step = steps[level]
  if (step) return stepAt(step.when, since, calendar)
  return repeat && repeatAt(repeat.every, last, calendar)
}

/** Whether a level tells people who have not been told yet, so that it comes at once when mail is not delivered. */
export function isNextPerson({ steps }: Route, level: number): boolean {
  return level < steps.length
}
