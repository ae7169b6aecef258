// Makes a fresh copy of this folder ready on a machine that has nothing but Node: `node tests/ready.mjs [build] [browser]`.
// It needs no package itself, and does nothing that has been done already.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env, execPath, exit, getuid, platform, versions } from 'node:process'

const wanted = new Set(process.argv.slice(2))
const entrance = 'build/server/main.js'

/** Runs a command with what it says shown, and ends everything when it fails. */
function run(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`)
  const isNpm = command === 'npm' && env.npm_execpath
  const [file, all] = isNpm ? [execPath, [env.npm_execpath, ...args]] : [command, args]
  const began = performance.now()
  const { status, error } = spawnSync(file, all, { stdio: 'inherit', shell: !isNpm && platform === 'win32' })
  if (error) console.error(error.message)
  if (status !== 0) exit(status ?? 1)
  console.log(`> That took ${Math.round((performance.now() - began) / 1000)} s.`)
}

function isOnPath(name) {
  return (env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

function mustBeNewEnough() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`The Lift needs Node 20.19 or newer. This is ${versions.node}.`)
  exit(1)
}

/** Whether node_modules holds what the lock file says, by version and not by date: a checkout changes dates. */
function isInstalled() {
  const kept = 'node_modules/.package-lock.json'
  if (!existsSync(kept)) return false
  const { packages: installed } = JSON.parse(readFileSync(kept, 'utf8'))
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || ((optional || devOptional) && !installed[path]),
  )
}

/** When anything under here was last changed; a folder changes when something in it is removed. */
function lastChange(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const inside = readdirSync(path).filter((name) => !/\.test\.tsx?$/.test(name))
  return Math.max(mtimeMs, ...inside.map((name) => lastChange(join(path, name))))
}

function isBuilt() {
  if (!existsSync(entrance)) return false
  const sources = ['app', 'db', 'public', 'vite.config.ts', 'package.json', 'package-lock.json'].filter(existsSync)
  return Math.max(...sources.map(lastChange)) < statSync(entrance).mtimeMs
}

/** Builds, and dates the build from when it began: what changed meanwhile may not be in it. */
function build() {
  const begun = new Date()
  run('npm', ['run', 'build'])
  utimesSync(entrance, begun, begun)
}

async function hasBrowser() {
  if (['/usr/bin/chromium', '/usr/bin/chromium-browser'].some(existsSync)) return true
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

function fetchBrowser() {
  if (getuid?.() !== 0 || !isOnPath('apt-get')) return run('npx', ['playwright', 'install', 'chromium'])
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
}

mustBeNewEnough()
if (!isInstalled()) run('npm', ['ci', '--include=dev'])
if (wanted.has('browser') && !(await hasBrowser())) fetchBrowser()
if (wanted.has('build') && !isBuilt()) build()
