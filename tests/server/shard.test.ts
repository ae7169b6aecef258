import { createElement } from 'react'
import { Outlet } from '@remix-run/react'
import { expect, test } from 'vitest'
import { firstSegment, shard } from '#app/server/shard.ts'
import { smallApplication } from './small-application.ts'

const page = { default: () => createElement('p') }

test.each([
  ['/', ''],
  ['/alerts', 'alerts'],
  ['/Alerts/7', 'alerts'],
  ['/alerts/7.data', 'alerts'],
  ['/alerts.data', 'alerts'],
  ['/_root.data', ''],
  ['//alerts//7', 'alerts'],
  ['/%61lerts', 'alerts'],
  ['/%', '%'],
  ['/a%2Fb', 'a/b'],
])('%s begins with "%s"', (path, first) => {
  expect(firstSegment(path)).toBe(first)
})

test('each part has the pages that begin alike, and every part those that begin with a parameter', async () => {
  const build = await smallApplication({
    '/': page,
    '/alerts': page,
    '/alerts/:alertId': page,
    '/garden': page,
    '/:anything/print': page,
  })
  const { bySegment, rest } = shard(build)
  const ids = Object.fromEntries([...bySegment].map(([first, part]) => [first, Object.keys(part.routes).sort()]))
  expect(ids).toEqual({
    '': ['/', '/:anything/print', 'root'],
    alerts: ['/:anything/print', '/alerts', '/alerts/:alertId', 'root'],
    garden: ['/:anything/print', '/garden', 'root'],
  })
  expect(Object.keys(rest.routes).sort()).toEqual(['/:anything/print', 'root'])
  for (const part of [...bySegment.values(), rest])
    expect(Object.keys(part.assets.routes).sort()).toEqual(Object.keys(part.routes).sort())
})

test('a page whose address has no parameter stands alone at exactly that address', async () => {
  const build = await smallApplication({
    '/': page,
    '/alerts': page,
    '/alerts/:alertId': page,
    '/:anything/print': page,
  })
  const { byAddress } = shard(build)
  const ids = Object.fromEntries([...byAddress].map(([address, alone]) => [address, Object.keys(alone.routes).sort()]))
  expect(ids).toEqual({ '/': ['/', 'root'], '/alerts': ['/alerts', 'root'] })
})

test('a layout goes with the pages inside it', async () => {
  const build = await smallApplication({ '/today': page, '/desk': page })
  const layout = { id: 'around', parentId: 'root', module: { default: Outlet } }
  const today = build.routes['/today']
  if (!today) throw new Error('no such page')
  const routes = { ...build.routes, around: layout, '/today': { ...today, parentId: 'around' } }
  const { bySegment, rest } = shard({ ...build, routes })
  expect(Object.keys(bySegment.get('today')?.routes ?? {}).sort()).toEqual(['/today', 'around', 'root'])
  expect(Object.keys(bySegment.get('desk')?.routes ?? {}).sort()).toEqual(['/desk', 'root'])
  expect(Object.keys(rest.routes)).toEqual(['root'])
})
