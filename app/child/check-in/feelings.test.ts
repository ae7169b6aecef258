import { expect, test } from 'vitest'
import { wordsToNotice } from '#app/safeguarding/screening/rules.ts'
import { yearGroups, type YearGroup } from '#db/schema/school/children.ts'
import { faceSetFor, faceSets, feelingWordsFor } from './feelings.ts'

const wordsOf = (year: YearGroup) => feelingWordsFor(year).flatMap(({ words }) => words)

test('Reception to Year 2 have three faces, from Year 3 there are five', () => {
  expect(yearGroups.map(faceSetFor)).toEqual([3, 3, 3, 5, 5, 5, 5])
})

test('three faces stand for the ends and the middle of the same scale', () => {
  expect(faceSets).toEqual({ 3: [1, 3, 5], 5: [1, 2, 3, 4, 5] })
})

test('Reception has six easy words, and each year knows what the years before it knew', () => {
  expect(wordsOf('R')).toEqual(['happy', 'sad', 'cross', 'scared', 'sleepy', 'I don’t know'])
  const older = yearGroups.filter((year) => year !== 'R')
  for (const [place, year] of older.entries())
    for (const younger of older.filter((_, before) => before < place))
      expect(wordsOf(year)).toEqual(expect.arrayContaining(wordsOf(younger)))
})

test('a pair of years shares its words, and the next pair has more', () => {
  expect(wordsOf('1')).toEqual(wordsOf('2'))
  expect(wordsOf('3')).toEqual(wordsOf('4'))
  expect(wordsOf('5')).toEqual(wordsOf('6'))
  expect((['R', '1', '3', '5'] as const).map((year) => wordsOf(year).length)).toEqual([6, 11, 27, 48])
})

test('every year is offered the same six families, in the same order', () => {
  const families = ['happy', 'sad', 'cross', 'scared', 'tired', 'mixed']
  for (const year of yearGroups) expect(feelingWordsFor(year).map(({ family }) => family)).toEqual(families)
})

test('no word is offered twice', () => {
  for (const year of yearGroups) expect(new Set(wordsOf(year)).size).toBe(wordsOf(year).length)
})

test('every word that always reaches a grown-up can be chosen by the oldest', () => {
  expect(wordsOf('6')).toEqual(expect.arrayContaining([...wordsToNotice]))
})
