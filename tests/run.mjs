// `npm test`: everything a fresh copy needs, then every test, then one line with the totals.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath, exit } from 'node:process'
import { writeBill } from './bill-of-materials.mjs'

const reports = mkdtempSync(join(tmpdir(), 'the-lift-reports-'))
const journeys = 'tests/journeys'
const journeysConfig = join(journeys, 'playwright.config.ts')

function node(args, more = {}) {
  const { status } = spawnSync(execPath, args, { stdio: 'inherit', env: { ...env, ...more } })
  return status ?? 1
}

function reportIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Rules, requests, structure. A file that failed though none of its tests did counts as one failure: it did not load, or did not get ready. */
function runVitest() {
  const file = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = node(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...reporters])
  const report = reportIn(file)
  const notReady = (report?.testResults ?? []).filter(
    (each) => each.status === 'failed' && !each.assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    status,
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + notReady.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

function hasJourneys() {
  return existsSync(journeysConfig) && readdirSync(journeys).some((name) => /\.(spec|test)\.tsx?$/.test(name))
}

/** Journeys in a real browser. One that passed only when tried again has failed. */
function runJourneys() {
  const file = join(reports, 'journeys.json')
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', journeysConfig, '--reporter=list,json']
  const status = node(args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  const report = reportIn(file)
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return { status, passed: expected, failed: unexpected + flaky + (report?.errors?.length ?? 0), skipped }
}

const readiness = node(['tests/ready.mjs', 'build', 'browser'])
if (readiness !== 0) exit(readiness)
const bill = writeBill(join('reports', 'bill-of-materials.cdx.json'))

const runs = [runVitest(), ...(hasJourneys() ? [runJourneys()] : [])]
rmSync(reports, { recursive: true, force: true })

const total = (key) => runs.reduce((sum, run) => sum + run[key], 0)
const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')]
const isEmpty = runs.some((run) => run.passed + run.failed === 0)
if (isEmpty) console.error('No test ran.')
if (skipped > 0) console.error(`${skipped} skipped: a test that does not run proves nothing.`)
console.log(bill)
console.log(`${passed} passed, ${failed} failed`)
exit(failed > 0 || skipped > 0 || isEmpty || runs.some(({ status }) => status !== 0) ? 1 : 0)
