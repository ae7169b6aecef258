import { expect, test } from 'vitest'
import { policy, reach, type Action } from '#app/access/policy.ts'
import { paths } from '#app/web/paths.ts'
import { entryOf, menuFor } from './menu.ts'

const menuOf = (...roles: ('lead' | 'office' | 'head' | 'practitioner')[]) =>
  menuFor((action) => reach(roles, action) !== undefined)

test.each([
  ['lead', paths.crises, 'crisis.run', paths.desk],
  ['lead', paths.transfers, 'transfer.manage', paths.desk],
  ['lead', paths.concerns, 'concern.raise', paths.desk],
  ['practitioner', paths.concerns, 'concern.raise', paths.newConcern],
  ['lead', undefined, 'alert.read', paths.desk],
  ['practitioner', undefined, 'alert.read', paths.toDo],
  ['practitioner', undefined, 'worry.read', paths.worries],
  ['practitioner', undefined, 'absence.mark', paths.classes],
  ['office', undefined, 'absence.mark', paths.children],
  ['office', undefined, 'children.manage', paths.children],
  ['head', paths.patterns, 'patterns.read', paths.patterns],
  ['lead', paths.patterns, 'patterns.read', paths.desk],
] as const)('#36 %s at %s, %s, has the menu at %s', (...[role, current, action, entry]) => {
  expect(entryOf(menuOf(role), { current, action })).toBe(entry)
})

test('#36 whatever a grown-up of the school may do has an entry in the menu of somebody who may', () => {
  const ofChildren = ['check-in', 'garden', 'help', 'talk']
  const unseen = ['people', 'safeguarding-roles', 'head-role', 'schools', 'counts', 'work', 'governor', 'own-account']
  const roles = ['lead', 'office', 'head', 'practitioner'] as const
  const lost = Object.keys(policy).filter((action) => {
    const kind = action.replace(/\..*/, '')
    if (ofChildren.includes(kind) || unseen.includes(kind)) return false
    const those = roles.filter((role) => reach([role], action as Action) !== undefined)
    return those.every((role) => entryOf(menuOf(role), { current: undefined, action }) === null)
  })
  expect(lost).toEqual(['desk.read', 'transfer.manage', 'rules.read', 'patterns.read', 'duty.read', 'duty.manage'])
})
