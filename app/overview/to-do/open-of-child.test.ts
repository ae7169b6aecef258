import { expect, test } from 'vitest'
import { openOfEachChild, firstFor, isAskedFor, type OpenThing } from './open-of-child.ts'

const alert = (id: string, more: Partial<OpenThing> = {}): OpenThing => ({
  ...{ kind: 'alert', id, childId: id.replace(/\d/, ''), classId: 'willow', level: 2, dueAt: 10 },
  ...{ state: 'unread', ownerId: null },
  ...more,
})
const worry = (id: string, more: Partial<OpenThing> = {}) => alert(id, { kind: 'worry', state: null, ...more })
const has = { state: 'acknowledged', ownerId: 'khan' } as const
const isNew = { state: 'unread', ownerId: 'khan' } as const

test('#46 what nobody has comes first, then what is new, then the rest; each the gravest first, then the soonest due', () => {
  const things = [
    alert('taken', { ...has, level: 4 }),
    alert('new', { ...isNew, level: 4 }),
    worry('told', { level: 0 }),
    alert('late', { dueAt: 1 }),
    alert('soon', { dueAt: 5 }),
    alert('grave', { level: 3, dueAt: 99 }),
    alert('late2', { level: 1, dueAt: 7 }),
  ]
  expect(openOfEachChild(things).map(({ childId }) => childId)).toEqual([
    'grave',
    'late',
    'soon',
    'told',
    'new',
    'taken',
  ])
})

test('#46 a child is one line, as serious and as soon due as what nobody has yet', () => {
  const [child, ...others] = openOfEachChild([
    alert('mia1', { ...has, level: 4, dueAt: 1 }),
    alert('mia2', { level: 2, dueAt: 9 }),
    worry('mia3', { level: 3, dueAt: 20 }),
  ])
  expect(others).toEqual([])
  expect(child).toMatchObject({ part: 'not picked up', level: 3, first: { dueAt: 9, dueFor: 'alert' } })
  expect(child?.things.map(({ id }) => id)).toEqual(['mia3', 'mia2', 'mia1'])
})

test('#46 of an alert and a worry about one child the earlier is due, and it says what for only where there are both', () => {
  const dueOf = (...things: OpenThing[]) => openOfEachChild(things)[0]?.first
  expect(dueOf(alert('mia1', { dueAt: 9 }), worry('mia2', { dueAt: 5 }))).toEqual({ dueAt: 5, dueFor: 'worry' })
  expect(dueOf(alert('mia1', { dueAt: 4 }), worry('mia2', { dueAt: 5 }))).toEqual({ dueAt: 4, dueFor: 'alert' })
  expect(dueOf(alert('mia1', { dueAt: 4 }), worry('mia2', { dueAt: 4 }))).toEqual({ dueAt: 4, dueFor: 'alert' })
  expect(dueOf(alert('mia1', { dueAt: 4 }), alert('mia2', { dueAt: 3 }))).toEqual({ dueAt: 3, dueFor: null })
  expect(dueOf(alert('mia1', { ...has, dueAt: 1 }), worry('mia2', { dueAt: 5 }))).toEqual({ dueAt: 5, dueFor: null })
})

test('#46 what is new in an alert that somebody has is not hidden by something less serious that nobody has', () => {
  const news = alert('mia1', { ...isNew, level: 4, dueAt: 2 })
  const free = alert('mia2', { level: 1, dueAt: 30 })
  const ofOthers = [1, 2, 3].map((number) => alert('abc'.charAt(number - 1), { level: number, dueAt: number }))
  const [mia] = openOfEachChild([...ofOthers, free, news])
  expect(mia).toMatchObject({
    childId: 'mia',
    part: 'not picked up',
    level: 4,
    first: { dueAt: 2, dueFor: 'news' },
    things: [news, free],
  })
  expect([firstFor([free, news], 'khan'), firstFor([free, news], 'osei')]).toEqual([news, free])
  const alone = openOfEachChild([
    alert('mia1', { ...isNew, level: 4, dueAt: 2 }),
    worry('mia2', { level: 4, dueAt: 50 }),
  ])
  expect(alone).toMatchObject([
    { level: 4, first: { dueAt: 2, dueFor: 'news' }, things: [{ kind: 'alert' }, { kind: 'worry' }] },
  ])
})

test('#46 a list is narrowed to a class and to children as serious as asked, by what nobody has or by all that is open', () => {
  const [child] = openOfEachChild([alert('mia1', { ...has, level: 4 }), alert('mia2'), alert('mia3', { level: 1 })])
  if (!child) throw new Error('no child')
  const asked = (classId: string | null, level: 'urgent' | 'high' | 'medium' | 'low' | null) =>
    isAskedFor(child, { classId, level })
  expect([asked(null, null), asked('willow', 'urgent'), asked('willow', 'medium')]).toEqual([true, true, true])
  expect([asked('oak', null), asked(null, 'high'), asked(null, 'low')]).toEqual([false, false, false])
})
