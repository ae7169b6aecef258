import { expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
import { neighbours, nextPath, stepOf, steps, stepsFor, type StepKey } from './steps.ts'

const withHelper = stepsFor({ asksHelper: true })
const without = stepsFor({ asksHelper: false })
const keys = (all: readonly { key: string }[]) => all.map(({ key }) => key)

test('whether a child can tell a grown-up is asked just before the worry box, or left out', () => {
  expect(keys(withHelper)).toEqual(['feeling', 'words', 'about', 'helper', 'worry'])
  expect(keys(without)).toEqual(['feeling', 'words', 'about', 'worry'])
})

test('a child goes on at the first question without an answer', () => {
  expect(nextPath(withHelper, new Set())).toBe(paths.feeling)
  expect(nextPath(withHelper, new Set(['feeling', 'words']))).toBe(paths.about)
  expect(nextPath(withHelper, new Set(['feeling', 'about']))).toBe(paths.words)
  expect(nextPath(without, new Set(['feeling', 'words', 'about']))).toBe(paths.worryBox)
  expect(nextPath(withHelper, new Set(keys(withHelper)))).toBe(paths.worryBox)
})

test('Next and Back lead through every page in order, and Back from the first to Today', () => {
  for (const all of [withHelper, without]) {
    const pages = [paths.today, ...all.map(({ path }) => path), paths.allDone]
    for (const [place, { key }] of all.entries())
      expect(neighbours(all, key)).toEqual({ before: pages[place], after: pages[place + 2] })
  }
})

test('a child whose questions have changed is led from the start', () => {
  expect(neighbours(without, 'helper')).toEqual({ before: paths.today, after: paths.feeling })
})

test('every step is found by its key, and asks one question', () => {
  for (const step of steps) expect(stepOf(step.key)).toBe(step)
  expect(new Set(steps.map(({ question }) => question)).size).toBe(steps.length)
  expect(() => stepOf('weather' as StepKey)).toThrow('no such step: weather')
})
