import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, expect, test } from 'vitest'

type Bill = { readonly bomFormat: string; readonly components: readonly { readonly name: string }[] }

test(
  '#25 the bill of materials names everything that is shipped, with its version and sum',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'the-lift-bill-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'bill.json')
    const { stdout, stderr } = spawnSync(process.execPath, ['tests/bill-of-materials.mjs', file], { encoding: 'utf8' })
    expect(stderr).toBe('')
    const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as Bill
    expect(bomFormat).toBe('CycloneDX')
    const names = components.map(({ name }) => name)
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    for (const tool of ['vitest', 'eslint', 'typescript']) expect(names).not.toContain(tool)
    expect(stdout).toContain(`${names.length} packages are shipped`)
  },
)

test('#25 a bill of materials that lacks something, names it twice or has no sums is found out', () => {
  const script = `
    import { billOfMaterials, mistakesIn } from './tests/bill-of-materials.mjs'
    const bill = billOfMaterials()
    const { components } = bill
    const wrong = [
      bill,
      { ...bill, bomFormat: 'SPDX' },
      { ...bill, components: components.slice(1) },
      { ...bill, components: [...components, ...components] },
      { ...bill, components: components.map((component) => ({ ...component, hashes: [] })) },
    ]
    console.log(JSON.stringify(wrong.map((each) => mistakesIn(each).length > 0)))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toEqual([false, true, true, true, true])
})

test('#25 the image runs the Node of long support, and every Node from 20.19 on will do', () => {
  const versions = [...readFileSync('Dockerfile', 'utf8').matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => version)
  expect(versions).toEqual(['24', '24'])
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  expect(engines.node).toBe('>=20.19.0')
})
