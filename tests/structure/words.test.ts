import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { exportsOf, sourceFiles } from './source-files.ts'

/** Words of our own for which the field has one, and the word in `docs/glossary.md` that is used instead. */
const retired: Readonly<Record<string, string>> = {
  'own-up': 'report a failed escalation',
  reckon: 'reschedule',
  renew: 'recalculate deadlines',
  doorstep: 'pending sign-in',
  'adult-door': 'sign-in',
  'keep-from': 'exclude staff',
  'kept-from': 'exclusion',
  tellings: 'parent contacts',
  telling: 'disclosure',
  told: 'disclosure, or notified',
  circles: 'recipient groups',
  standing: 'status, or staff position',
  standings: 'staff positions',
  'spend-form': 'claim a form',
  'spend-token': 'claim a form token',
  tries: 'attempts, rate limits',
  'look-over': 'screen',
  'gather-in': 'merge into',
  'open-box': 'decrypt a field',
  'given-up': 'failed',
  'leave-work': 'dismiss a job',
  'work-with': 'job handlers',
  'at-most': 'for each concurrently',
  'at-hand': 'current, running',
  visit: 'request context, run due jobs',
  fault: 'safe error',
  'way-on': 'safe return path, next step',
  'ways-on': 'next actions',
  'staff-frame': 'staff shell',
  'must-prove': 'requires reauthentication',
  gates: 'exceptions',
}
/** Names in which such a word means something else. */
const apart = [
  // How one is called so that no two are called the same.
  'told-apart',
  // Pictures are made anew, a session goes on.
  'renew-pictures',
  'renew-session',
  // What stands for any time, on the card of what to do in a crisis.
  'standing-orders',
  // The rules for words that say somebody told, or is not to tell.
  'telling',
  'telling-rules',
  'past-and-told',
]

const inWords = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\.(server|test)?\.?\w+$/, '')

const isRetired = (name: string) => {
  const words = inWords(name)
  if (apart.includes(words)) return false
  return Object.keys(retired).some((word) => new RegExp(`(^|-)${word}(-|$)`).test(words))
}

test('files are called by the words of the glossary', () => {
  const files = sourceFiles('app', 'db').map(({ path }) => path)
  expect(files.filter((path) => isRetired(basename(path)))).toEqual([])
})

test('what files export is called by the words of the glossary', () => {
  const named = sourceFiles('app', 'db').flatMap((file) =>
    [...exportsOf(file).keys()].filter(isRetired).map((name) => `${file.path} ${name}`),
  )
  expect(named).toEqual([])
})

test('a retired word is found in any of its spellings', () => {
  for (const name of ['ownUpForAlert', 'own-up-for-alert.server.ts', 'StaffFrame', 'toldOn', 'tries'])
    expect(isRetired(name), name).toBe(true)
  for (const name of ['revisited', 'toldApart', 'retold']) expect(isRetired(name), name).toBe(false)
})
