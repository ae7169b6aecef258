import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, type SchoolCalendar } from '#app/school-time/rules.ts'
import { severities } from '#db/schema/safeguarding/alerts.ts'
import { recipientGroups, peopleIn, type RecipientGroup, type StaffPosition } from './recipient-groups.ts'
import { dueAt } from './due.ts'
import { isNextPerson, levelAt, levelOf, routeOf, routes } from './routing.ts'
import { beganWaiting, repeatAt } from './timers.ts'

const calendar: SchoolCalendar = { timeZone: 'Europe/London', days: new Map() }
const moment = fc
  .date({ min: new Date('2026-09-01T00:00:00Z'), max: new Date('2027-07-20T00:00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.round(date.getTime() / 1000) * 1000))

describe('the routes', () => {
  test('tell the next person exactly when an alert should have been taken', () => {
    fc.assert(
      fc.property(moment, (since) => {
        const next = (severity: 'urgent' | 'high' | 'medium') =>
          levelAt(routeOf({ severity, category: 'worry', audience: 'class' }), 1, { since, last: since, calendar })
        expect(next('urgent')).toEqual(dueAt('15 minutes', since, calendar))
        expect(next('high')).toEqual(dueAt('60 school minutes', since, calendar))
        expect(next('medium')).toEqual(dueAt('end of next school day', since, calendar))
      }),
      { numRuns: 50 },
    )
  })

  test('go on in order, never back in time', () => {
    fc.assert(
      fc.property(moment, (since) => {
        for (const route of Object.values(routes)) {
          const times = route.steps.map((_, level) => levelAt(route, level, { since, last: since, calendar }))
          for (const [level, time] of times.entries())
            expect(time?.getTime()).toBeGreaterThanOrEqual((times[level - 1] ?? since).getTime())
        }
      }),
      { numRuns: 50 },
    )
  })

  test('of urgent and high alerts have no end', () => {
    for (const severity of ['urgent', 'high'] as const) {
      const route = routeOf({ severity, category: 'safety', audience: 'class' })
      expect(levelOf(route, 50)).toEqual(route.repeat)
      expect(levelOf(route, 50)?.tell.length).toBeGreaterThan(0)
    }
  })

  test('of the others end on the weekly list', () => {
    expect(levelOf(routes.medium, 2)).toBeNull()
    expect(levelAt(routes.medium, 2, { since: new Date(), last: new Date(), calendar })).toBeNull()
    expect(routes.low.steps).toEqual([])
  })

  test('differ for a child who wants to talk today only while that is all there is', () => {
    expect(routeOf({ severity: 'medium', category: 'talk', audience: 'class' })).toBe(routes.talk)
    for (const severity of severities.filter((each) => each !== 'medium'))
      expect(routeOf({ severity, category: 'talk', audience: 'class' })).toBe(routes[severity])
    expect(routeOf({ severity: 'medium', category: 'worry', audience: 'class' })).toBe(routes.medium)
  })

  test('are brought forward to the next person, and not round and round', () => {
    expect([0, 1, 2, 3, 4].map((level) => isNextPerson(routes.urgent, level))).toEqual([true, true, true, false, false])
  })
})

describe('what goes on until somebody takes it', () => {
  test('goes on in school hours only, and always later', () => {
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom('quarter of an hour of school' as const, 'school day' as const),
        (last, every) => {
          const next = repeatAt(every, last, calendar)
          expect(next.getTime()).toBeGreaterThan(last.getTime())
          expect(isOpen(calendar, next)).toBe(true)
        },
      ),
    )
  })

  test('comes every quarter of an hour while school is open, and first thing the next day after that', () => {
    const next = (last: string) => repeatAt('quarter of an hour of school', new Date(last), calendar).toISOString()
    expect(next('2026-11-17T09:40:00Z')).toBe('2026-11-17T09:55:00.000Z')
    expect(next('2026-11-17T15:20:00Z')).toBe('2026-11-18T08:45:00.000Z')
    expect(next('2026-11-17T06:00:00Z')).toBe('2026-11-17T08:45:00.000Z')
    expect(next('2026-11-20T16:00:00Z')).toBe('2026-11-23T08:45:00.000Z')
    expect(next('2026-11-17T15:30:00Z')).toBe('2026-11-18T08:45:00.000Z')
  })
})

const nobody: Readonly<Record<StaffPosition, readonly { id: string }[]>> = {
  lead: [],
  deputy: [],
  'other deputy': [],
  head: [],
  office: [],
  practitioner: [],
  'on call': [],
  class: [],
  chosen: [],
}

describe('circles', () => {
  test('always have somebody in them while there is any grown-up on duty, but for a chosen one, whoever is on call and the head alone', () => {
    const besides = ['chosen', 'class', 'on call']
    const standings = Object.keys(nobody).filter((each) => !besides.includes(each)) as StaffPosition[]
    for (const circle of Object.keys(recipientGroups) as RecipientGroup[])
      for (const standing of standings) {
        const only = peopleIn([circle], { ...nobody, [standing]: [{ id: 'only' }] })
        expect(only, `${circle}, when there is only somebody who is ${standing}`).toHaveLength(
          ['chosen', 'on call'].includes(circle) || (circle === 'head alone' && standing !== 'head') ? 0 : 1,
        )
      }
  })

  test('name each person once, whatever else they are', () => {
    const one = { id: 'one' }
    expect(peopleIn(['lead and deputies', 'chosen'], { ...nobody, lead: [one], deputy: [one], chosen: [one] })).toEqual(
      [one],
    )
  })
})

describe('waiting', () => {
  const evidence = [
    { id: '1', severity: 'medium' },
    { id: '3', severity: 'high' },
    { id: '5', severity: 'medium' },
  ] as const

  test('begins with the first evidence as serious as the alert is', () => {
    expect(beganWaiting('high', evidence, null)?.id).toBe('3')
    expect(beganWaiting('medium', evidence.slice(0, 1), null)?.id).toBe('1')
  })

  test('begins afresh with what came in after somebody took it', () => {
    expect(beganWaiting('high', evidence, '2')?.id).toBe('3')
    expect(beganWaiting('high', evidence, '4')?.id).toBe('5')
  })

  test('that became more serious meanwhile begins there', () => {
    const worse = [
      { id: '1', severity: 'medium' },
      { id: '3', severity: 'medium' },
      { id: '4', severity: 'urgent' },
    ] as const
    expect(beganWaiting('urgent', worse, '2')?.id).toBe('4')
  })
})
