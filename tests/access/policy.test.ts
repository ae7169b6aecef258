import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions, policy, reach, scopes, type Action, type Scope } from '#app/access/policy.ts'
import { roles, type Role } from '#db/schema/school/people.ts'

const anyRole = fc.constantFrom(...roles)
const anyRoles = fc.array(anyRole, { maxLength: 5 })
const anyAction = fc.constantFrom(...actions)

/** What a child says, or what grown-ups write about a child. */
const aboutChildren = /^(check-in|garden|help|class|child|pictures|worry|alert|check-on|desk)\./
const far = (scope: Scope | undefined) => (scope ? scopes.indexOf(scope) : -1)

test('who may do what, and to whom, is as it was approved', async () => {
  const reaches = (action: Action) => roles.map((role) => reach([role], action) ?? '–')
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    row(['', ...roles]),
    row(['---', ...roles.map(() => '---')]),
    ...actions.map((action) => row([action, ...reaches(action)])),
  ]
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('./policy.approved.md')
})

test('a role that is not named for something may not do it', () => {
  for (const action of actions)
    for (const role of roles) {
      const named: Partial<Record<Role, Scope>> = policy[action]
      expect(reach([role], action)).toBe(named[role])
    }
})

test('whoever has no role may do nothing', () => {
  for (const action of actions) expect(reach([], action)).toBeUndefined()
})

test('another role never takes anything away, and gives no more than it has itself', () => {
  fc.assert(
    fc.property(anyRoles, anyRole, anyAction, (held, more, action) => {
      const [before, own] = [far(reach(held, action)), far(reach([more], action))]
      expect(far(reach([...held, more], action))).toBe(Math.max(before, own))
    }),
  )
})

test('neither the order of roles nor holding one twice changes anything', () => {
  fc.assert(
    fc.property(anyRoles, anyAction, (held, action) => {
      expect(reach([...held].reverse().concat(held), action)).toBe(reach(held, action))
    }),
  )
})

test('a child reaches their own record and nobody else’s', () => {
  for (const action of actions) expect(['self', undefined]).toContain(reach(['child'], action))
})

/** What they saw of any child, and to be one of the two who open together what nobody may read alone. */
const everybodys: readonly string[] = ['concern.raise', 'together.open']

test('a practitioner never reaches the whole school, but to pass on what they saw of any child', () => {
  for (const action of actions)
    if (!everybodys.includes(action)) expect(reach(['practitioner'], action)).not.toBe('school')
})

test('only the lead and deputies reach children of the whole school', () => {
  const others = roles.filter((role) => role !== 'lead' && role !== 'deputy')
  for (const action of actions.filter((name) => aboutChildren.test(name)))
    expect(reach(others, action)).not.toBe('school')
})

test('carers, the head, the office and The Lift’s own staff reach nothing that a child says', () => {
  for (const action of actions.filter((name) => aboutChildren.test(name)))
    expect(reach(['carer', 'head', 'office', 'account'], action)).toBeUndefined()
})

test('The Lift’s own staff reach nothing inside a school', () => {
  expect(actions.filter((action) => reach(['account'], action))).toEqual(['schools.read'])
})

test('nobody but a child answers for a child', () => {
  const grownUps = roles.filter((role) => role !== 'child')
  for (const action of ['check-in.do', 'garden.tend', 'help.ask'] as const)
    expect(reach(grownUps, action)).toBeUndefined()
})
