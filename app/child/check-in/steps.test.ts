import { expect, test } from 'vitest'
import { paths } from '#app/web/paths.ts'
import { neighbours, nextPath, stepOf, steps, stepsFor } from './steps.ts'

const plain = { asksHelper: false, yearGroup: '3', canChoose: true, worry: undefined, want: undefined } as const
const withHelper = stepsFor({ ...plain, asksHelper: true })
const without = stepsFor(plain)
const keys = (all: readonly { key: string }[]) => all.map(({ key }) => key)

test('whether a child can tell a grown-up is asked just before the worry box, or left out', () => {
  expect(keys(withHelper)).toEqual(['feeling', 'words', 'about', 'helper', 'worry'])
  expect(keys(without)).toEqual(['feeling', 'words', 'about', 'worry'])
})

test('#39 what is asked of a worry comes a question a page, once there is one', () => {
  const told = { ...plain, worry: 'yes' } as const
  const early = ['feeling', 'words', 'about', 'worry']
  const about = ['worry-safe', 'worry-topic', 'worry-size', 'worry-want']
  expect(keys(stepsFor({ ...plain, worry: 'no' }))).toEqual(early)
  expect(keys(stepsFor(told))).toEqual([...early, ...about, 'worry-words'])
  for (const want of ['talk to me today', 'just read it'])
    expect(keys(stepsFor({ ...told, want }))).toEqual([...early, ...about, 'worry-person', 'worry-words'])
  expect(keys(stepsFor({ ...told, want: 'I only wanted to say it' }))).toEqual([...early, ...about, 'worry-words'])
  expect(keys(stepsFor({ ...told, want: 'just read it', canChoose: false }))).toEqual([
    ...early,
    ...about,
    'worry-words',
  ])
})

test('#39 Reception is asked three things of a worry', () => {
  const told = { ...plain, yearGroup: 'R', worry: 'yes', want: 'talk to me today' } as const
  expect(keys(stepsFor(told)).filter((key) => key.startsWith('worry'))).toEqual(['worry', 'worry-safe', 'worry-want'])
})

test('#39 an answer that leads to more questions leads to them at once', () => {
  const told = { ...plain, worry: 'yes' } as const
  expect(neighbours(stepsFor(told), 'worry').after).toBe(paths.safe)
  expect(neighbours(stepsFor({ ...told, want: 'just read it' }), 'worry-want').after).toBe(paths.worryPerson)
})

test('a child goes on at the first question without an answer', () => {
  expect(nextPath(withHelper, new Set())).toBe(paths.feeling)
  expect(nextPath(withHelper, new Set(['feeling', 'words']))).toBe(paths.about)
  expect(nextPath(withHelper, new Set(['feeling', 'about']))).toBe(paths.words)
  expect(nextPath(without, new Set(['feeling', 'words', 'about']))).toBe(paths.worryBox)
  expect(nextPath(withHelper, new Set(keys(withHelper)))).toBe(paths.worryBox)
  expect(nextPath(stepsFor({ ...plain, worry: 'yes' }), new Set(steps.map(({ key }) => key)))).toBe(paths.worryWords)
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
  expect(() => stepOf('weather')).toThrow('no such step: weather')
})
