// Which packages of other people go to a school with this edition, each with its version and sum: CycloneDX, made by npm.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { argv, env, execPath } from 'node:process'
import { fileURLToPath } from 'node:url'

const nameIn = (path) => path.replace(/^.*node_modules\//, '')

/** What the lock file says is shipped, as far as it is for this machine; what only builds and tests is not. */
function shipped() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const all = Object.entries(packages).filter(
    ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && (!optional || existsSync(path)),
  )
  return new Set(all.map(([path, { name, version }]) => `${name ?? nameIn(path)}@${version}`))
}

/**
 * The bill of what is shipped. npm makes it of everything that is installed, and what is not shipped is taken out here:
 * told to omit what is for development, npm also leaves out whatever that needs as well, React among it.
 */
export function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx']
  const [file, all] = env.npm_execpath ? [execPath, [env.npm_execpath, ...args]] : ['npm', args]
  const { stdout, stderr, status } = spawnSync(file, all, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`npm made no bill of materials:\n${stderr}`)
  const whole = JSON.parse(stdout)
  const wanted = shipped()
  const isShipped = ({ name, version }) => wanted.has(`${name}@${version}`)
  const components = whole.components.filter(isShipped)
  const refs = new Set([...components.map((component) => component['bom-ref']), whole.metadata.component['bom-ref']])
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }))
  return { ...whole, components, dependencies }
}

/** Everything because of which a bill of materials could not be relied upon; nothing when it can. */
export function mistakesIn(bill) {
  const mistakes = []
  if (bill.bomFormat !== 'CycloneDX' || !/^1\.\d$/.test(bill.specVersion)) mistakes.push('it is no CycloneDX')
  if (!/^urn:uuid:[0-9a-f-]{36}$/.test(bill.serialNumber ?? '')) mistakes.push('it has no number of its own')
  const components = Array.isArray(bill.components) ? bill.components : []
  const refs = new Set(components.map((component) => component['bom-ref']))
  if (refs.size !== components.length) mistakes.push('a package is in it twice')
  for (const { name, version, purl, hashes } of components) {
    if (!name || !version || !purl?.startsWith('pkg:npm/')) mistakes.push(`${name ?? 'a package'} is not named in full`)
    if (!hashes?.some(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)))
      mistakes.push(`${name} has no sum`)
  }
  for (const each of shipped()) if (!refs.has(each)) mistakes.push(`${each} is not in it`)
  const known = new Set([...refs, bill.metadata?.component?.['bom-ref']])
  for (const { ref, dependsOn = [] } of bill.dependencies ?? [])
    for (const each of [ref, ...dependsOn]) if (!known.has(each)) mistakes.push(`${each} is leant upon and not in it`)
  return mistakes
}

/** Writes the bill beside the reports and says in a line how long it is. */
export function writeBill(file) {
  const bill = billOfMaterials()
  const mistakes = mistakesIn(bill)
  if (mistakes.length > 0) throw new Error(`The bill of materials is wrong: ${mistakes.join('; ')}`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(bill, null, 2))
  return `Bill of materials: ${bill.components.length} packages are shipped, CycloneDX ${bill.specVersion}, in ${file}`
}

if (argv[1] === fileURLToPath(import.meta.url)) console.log(writeBill(argv[2] ?? 'reports/bill-of-materials.cdx.json'))
