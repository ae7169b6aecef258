import { expect, test } from 'vitest'
import { responseMinutes } from './response-minutes.ts'

const at = (time: string) => new Date(`2026-11-17T${time}Z`)

test('minutes are counted from when the school could first know', () => {
  const moments = {
    known: at('09:00:00'),
    started: at('09:11:30'),
    firstAnswer: at('09:12:00'),
    decided: at('09:40:59'),
    closed: at('11:00:00'),
  }
  expect(responseMinutes(moments)).toEqual([
    { what: 'Steps started after', minutes: 11 },
    { what: 'First answer after', minutes: 12 },
    { what: 'Decided about going home after', minutes: 40 },
    { what: 'Closed after', minutes: 120 },
  ])
})

test('without anything it grew out of they are counted from the start, and what has not happened is left out', () => {
  const started = at('09:00:00')
  expect(responseMinutes({ known: null, started, firstAnswer: at('09:02:00'), decided: null, closed: null })).toEqual([
    { what: 'First answer after', minutes: 2 },
  ])
})

test('a clock that was put back never makes less than nothing', () => {
  const moments = { known: at('09:10:00'), started: at('09:05:00'), firstAnswer: null, decided: null, closed: null }
  expect(responseMinutes(moments)).toEqual([{ what: 'Steps started after', minutes: 0 }])
})
