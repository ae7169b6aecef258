import { expect, test } from 'vitest'
import { isStuck } from './watched.ts'

const patience = { longestSilence: 120, longestWork: 20, longestStop: 28 }

test.each([
  ['answers', { silent: 0, busy: 30, stopping: 0 }, false],
  ['is kept from working by others', { silent: 100, busy: 4, stopping: 0 }, false],
  ['has worked at one thing for too long', { silent: 21, busy: 20, stopping: 0 }, true],
  ['waits for what never comes', { silent: 120, busy: 0, stopping: 0 }, true],
  ['is told to stop and does not', { silent: 0, busy: 0, stopping: 28 }, true],
])('#14 a process that %s is ended only when it is stuck', (_, standing, stuck) => {
  expect(isStuck(standing, patience)).toBe(stuck)
})
