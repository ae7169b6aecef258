import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reach } from '#app/access/policy.ts'
import {
  alwaysHeld,
  heldInSpite,
  heldUntil,
  leftWithout,
  mayEnd,
  mayGive,
  type Held,
} from '#app/school/staff/role-rules.ts'
import { adultRoles, type AdultRole } from '#db/schema/school/people.ts'

const start = new Date('2026-11-02T09:00Z')
const day = (days: number) => new Date(start.getTime() + days * 86_400_000)
const lead = (personId: string, from: number, until: number | null): Held => ({
  ...{ personId, role: 'lead', canAct: true, from: day(from) },
  until: until === null ? null : day(until),
})

test('#22 whoever may give a role holds the permission for it, and the other way round', () => {
  const givenWith = { lead: 'safeguarding-roles.manage', deputy: 'safeguarding-roles.manage', head: 'head-role.manage' }
  for (const role of adultRoles)
    for (const giver of adultRoles) {
      const action = role in givenWith ? givenWith[role as keyof typeof givenWith] : 'people.manage'
      const permitted = reach([giver], action as 'people.manage') !== undefined
      expect(mayGive({ id: 'one', roles: [giver] }, { personId: 'two', role }), `${giver} gives ${role}`).toBe(
        permitted,
      )
    }
})

test('#22 a dated role counts until its end, and what follows without a gap goes on', () => {
  expect(heldUntil([lead('a', 0, 5)], 'lead', start)).toBe(day(5).getTime())
  expect(heldUntil([lead('a', 0, 5), lead('b', 5, null)], 'lead', start)).toBe(Infinity)
  expect(heldUntil([lead('a', 0, 5), lead('b', 6, null)], 'lead', start)).toBe(day(5).getTime())
  expect(heldUntil([{ ...lead('a', 0, null), canAct: false }], 'lead', start)).toBe(start.getTime())
  expect(heldUntil([], 'lead', start)).toBe(start.getTime())
})

test('#22 the lead who stays is not ended while the other lead ends on Friday (F3)', () => {
  const before = [lead('stays', 0, null), lead('till Friday', 0, 4)]
  const after = before.filter(({ personId }) => personId !== 'stays')
  expect(leftWithout(alwaysHeld, { before, after, at: start })).toBe('lead')
})

const span = fc.record({ from: fc.integer({ min: -5, max: 5 }), length: fc.option(fc.integer({ min: 1, max: 9 })) })

test('#22 the first moment without anybody is the first hour at which nobody holds the role', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const held = spans.map(({ from, length }, at) => lead(`${at}`, from, length === null ? null : from + length))
      const isHeldAt = (at: Date) => held.some((each) => each.from <= at && (each.until === null || each.until > at))
      const days = Array.from({ length: 40 }, (_, at) => day(at))
      const first = days.find((at) => !isHeldAt(at))
      expect(heldUntil(held, 'lead', start)).toBe(first?.getTime() ?? Infinity)
    }),
  )
})

const people = ['office', 'second mailbox', 'lead', 'head', 'deputy', 'teacher', 'pending'] as const
type Person = (typeof people)[number]
const act = fc.record({
  by: fc.constantFrom(...people),
  to: fc.constantFrom(...people),
  role: fc.constantFrom(...adultRoles),
  days: fc.option(fc.integer({ min: 1, max: 30 })),
  what: fc.constantFrom('give', 'end', 'suspend'),
})
const acts = fc.array(act, { minLength: 5, maxLength: 60 })
type Act = (typeof acts)['generate'] extends (...given: never[]) => { value: (infer T)[] } ? T : never

const begun: Held[] = (['office', 'lead', 'head'] as const).map((role) => ({
  ...{ personId: role, role, from: start, until: null, canAct: true },
}))

/** One act as the commands do it: what is refused changes nothing. */
function after(before: readonly Held[], suspended: Set<string>, { by, to, role, days, what }: Act): readonly Held[] {
  if (suspended.has(by)) return before
  const roles = before.filter(({ personId, canAct }) => personId === by && canAct).map((each) => each.role)
  if (what === 'give') {
    const isHeld = before.some((each) => each.personId === to && each.role === role)
    if (isHeld || suspended.has(to) || !mayGive({ id: by, roles }, { personId: to, role })) return before
    const until = days === null ? null : day(days)
    return [...before, { personId: to, role, from: start, until, canAct: to !== 'pending' }]
  }
  const isOver = what === 'suspend'
  if (isOver && (by === to || !roles.includes('office'))) return before
  if (!isOver && !mayEnd({ id: by, roles }, { personId: to, role })) return before
  const left = before.filter((each) => each.personId !== to || (!isOver && each.role !== role))
  if (leftWithout(isOver ? heldInSpite : alwaysHeld, { before, after: left, at: start })) return before
  if (isOver) suspended.add(to)
  return left
}

const rolesOf = (held: readonly Held[], person: Person) =>
  held.filter(({ personId }) => personId === person).map(({ role }) => role)

test('#22 whatever is given, ended and suspended, somebody is lead and office on every day, and nobody raises themselves', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      const suspended = new Set<string>()
      let held: readonly Held[] = begun
      for (const each of sequence) {
        const next = after(held, suspended, each)
        for (const role of rolesOf(next, each.by)) expect(rolesOf(held, each.by)).toContain(role)
        held = next
      }
      for (const role of heldInSpite) expect(heldUntil(held, role, start)).toBe(Infinity)
    }),
    { numRuns: 10_000 },
  )
})

test('#22 the office with all its mailboxes never makes a head, a lead or a deputy (F4), nor leads a head', () => {
  const opens: readonly AdultRole[] = ['lead', 'deputy', 'head']
  const together = (who: readonly Person[], never: readonly AdultRole[]) =>
    fc.assert(
      fc.property(acts, (sequence) => {
        const suspended = new Set<string>()
        let held: readonly Held[] = begun
        const inOn = new Set<Person>(who)
        for (const each of sequence.filter(({ by }) => inOn.has(by))) {
          held = after(held, suspended, each)
          for (const { personId, role } of held)
            if (never.includes(role) && !begun.some((first) => first.personId === personId && first.role === role))
              expect.unreachable(`${personId} became ${role}`)
        }
      }),
      { numRuns: 10_000 },
    )
  together(['office', 'second mailbox', 'teacher', 'pending'], opens)
  together(['lead', 'deputy', 'teacher', 'second mailbox'], ['head'])
})
