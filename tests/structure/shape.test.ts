import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isTest, sourceFiles } from './source-files.ts'
import tiers from './tiers.json'

const files = sourceFiles('app', 'db', 'tests')
const paths = files.map(({ path }) => path)
const foundations = ['access', 'forms', 'ui', 'server', 'mail', 'jobs', 'words']

test('every folder of the app is a foundation or an area that stands in a tier', () => {
  const folders = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders) expect([...foundations, ...tiers.flat()]).toContain(name)
})

test('an area stands in one tier only', () => {
  expect(new Set(tiers.flat()).size).toBe(tiers.flat().length)
})

test('an area keeps routes, commands, queries, components and lists of words, and no other folder', () => {
  const inside = paths.map((path) => /^app\/([^/]+)\/([^/]+)\//.exec(path)).filter((parts) => parts !== null)
  const folders = inside.filter(([, area = '']) => tiers.flat().includes(area)).map(([, , folder]) => folder)
  expect(['routes', 'commands', 'queries', 'components', 'words']).toEqual(
    expect.arrayContaining([...new Set(folders)]),
  )
})

test.each([
  ['a route', /^app\/[^/]+\/routes\//, 80],
  ['a command', /^app\/[^/]+\/commands\//, 80],
  ['a query', /^app\/[^/]+\/queries\//, 80],
  ['a component', /^app\/[^/]+\/components\//, 80],
  ['a decision', /^app\/[^/]+\/[^/]+\.ts$/, 150],
  ['a table file', /^db\/schema\//, 120],
])('%s fits on a page', (_what, where, most) => {
  const server = /^app\/(access|server)\//
  const judged = files.filter((file) => where.test(file.path) && !isTest(file) && !server.test(file.path))
  expect(judged.length).toBeGreaterThan(0)
  expect(judged.filter(({ lines }) => lines > most).map(({ path, lines }) => `${path} ${lines}`)).toEqual([])
})

test('commands and queries run on the server, and say so in their names', () => {
  const acts = paths.filter((path) => /^app\/[^/]+\/(commands|queries)\//.test(path))
  expect(acts.filter((path) => !path.endsWith('.server.ts'))).toEqual([])
})

test('files are named in small letters and hyphens, after what they do, and never after a drawer', () => {
  const drawer = /(^|[/.-])(utils?|helpers|lib|common|shared|misc|services?|managers?|stuff|tools?)([/.]|$)/
  expect(paths.filter((path) => drawer.test(path))).toEqual([])
  expect(paths.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([])
})

test('words are spelt as a British school spells them', () => {
  const american = /organiz|counselor|favorite/i
  const isThis = 'tests/structure/shape.test.ts'
  const wrong = files.filter(({ path, text }) => path !== isThis && american.test(text))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('nothing is left for later, skipped, or hidden from the tools', () => {
  const excuse = new RegExp(
    [
      'TO' + 'DO',
      'FIX' + 'ME',
      'X' + 'XX',
      '@ts-' + '(ignore|nocheck)',
      'eslint-' + 'disable',
      '(test|it|describe)\\.(skip|todo|only|fails)\\b',
    ].join('|'),
  )
  expect(files.filter(({ text }) => excuse.test(text)).map(({ path }) => path)).toEqual([])
})

test('there is no barrel: a file exports what it says itself', () => {
  const barrel = /^export (\*|\{[^}]*\}) from /m
  const allowed = ['db/schema/index.ts', 'db/tenants/tenants.server.ts', 'db/register/schema.ts']
  expect(
    files.filter(({ path, text }) => barrel.test(text) && !allowed.includes(path)).map(({ path }) => path),
  ).toEqual([])
})
