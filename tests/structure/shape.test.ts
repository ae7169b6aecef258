import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import house from './house.json'
import { isTest, sourceFiles } from './source-files.ts'

const files = sourceFiles('app', 'db', 'tests')
const paths = files.map(({ path }) => path)
const folders = (where: string) =>
  readdirSync(where, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

test('app holds the foundations, the wings and the server, and no other folder', () => {
  const known = [...house.foundations.flat(), ...Object.keys(house.wings), 'server']
  expect(folders('app').sort()).toEqual(known.sort())
})

test('a wing holds its areas, and db its folders, and nothing lies loose in them', () => {
  for (const [wing, { tiers }] of Object.entries(house.wings))
    expect(readdirSync(`app/${wing}`).sort(), wing).toEqual(tiers.flat().sort())
  expect(readdirSync('db').sort()).toEqual(house.database.flat().sort())
})

test('a wing imports only wings that stand before it, so there are no circles', () => {
  const wings = Object.keys(house.wings)
  for (const [place, { imports }] of Object.values(house.wings).entries())
    expect(wings.filter((_, at) => at < place)).toEqual(expect.arrayContaining(imports))
})

test('nothing lies loose in app but what Remix and the routes ask for', () => {
  const loose = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isFile())
  expect(loose.map(({ name }) => name).sort()).toEqual(['entry.server.tsx', 'root.tsx', 'routes.ts'])
})

test('an area keeps routes, commands, queries and components, and no other folder', () => {
  const areas = Object.entries(house.wings).flatMap(([wing, { tiers }]) =>
    tiers.flat().map((area) => `${wing}/${area}`),
  )
  const inside = new Set(areas.flatMap((area) => folders(`app/${area}`)))
  expect(['routes', 'commands', 'queries', 'components']).toEqual(expect.arrayContaining([...inside]))
})

test.each([
  ['a route', /^app\/.+\/routes\//, 80],
  ['a command', /^app\/.+\/commands\//, 80],
  ['a query', /^app\/.+\/queries\//, 80],
  ['a component', /^app\/.+\/components\//, 80],
  ['a decision', new RegExp(`^app/(${Object.keys(house.wings).join('|')})/[^/]+/[^/]+\\.ts$`), 150],
  ['a table file', /^db\/schema\//, 120],
])('%s fits on a page', (_what, where, most) => {
  const server = /^app\/(access|server)\//
  const judged = files.filter((file) => where.test(file.path) && !isTest(file) && !server.test(file.path))
  expect(judged.length).toBeGreaterThan(0)
  expect(judged.filter(({ lines }) => lines > most).map(({ path, lines }) => `${path} ${lines}`)).toEqual([])
})

test('commands and queries run on the server, and say so in their names', () => {
  const acts = paths.filter((path) => /^app\/.+\/(commands|queries)\//.test(path))
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
