import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gardenKinds, gardenNames } from '#db/schema/child/garden.ts'
import * as garden from './growth.ts'

const many = fc.nat({ max: 400 })
const names = (finished: number) => garden.plantsFor(finished).map(({ name }) => name)

test('after the first check-in there are four things to choose from, before it none', () => {
  expect(names(0)).toEqual([])
  expect(names(1)).toEqual(['daisy', 'tulip', 'apple-tree', 'oak'])
})

test.each([
  [3, 'sunflower'],
  [5, 'pond'],
  [8, 'robin'],
  [10, 'bluebell'],
  [15, 'bench'],
  [20, 'hedgehog'],
  [30, 'bird-bath'],
  [40, 'snail'],
])('with %i check-ins comes the %s', (finished, name) => {
  expect(names(finished)).toContain(name)
  expect(names(finished - 1)).not.toContain(name)
})

test('nothing that could once be chosen goes away', () => {
  fc.assert(
    fc.property(many, many, (a, b) => {
      expect(names(a + b)).toEqual(expect.arrayContaining(names(a)))
    }),
  )
})

test('everything the garden can hold can be earned, and is of a kind', () => {
  expect([...names(40)].sort()).toEqual([...gardenNames].sort())
  expect([...garden.plantNames].sort()).toEqual([...gardenNames].sort())
  for (const { kind } of garden.plants) expect(gardenKinds).toContain(kind)
})

test('a plant grows a step with each check-in, is in flower after three, and stays so', () => {
  expect([0, 1, 2, 3, 4, 100].map(garden.stageAfter)).toEqual(['seed', 'shoot', 'bud', 'flower', 'flower', 'flower'])
})

test('a plant never grows back', () => {
  const order = ['seed', 'shoot', 'bud', 'flower']
  const far = (since: number) => order.indexOf(garden.stageAfter(since))
  fc.assert(
    fc.property(many, many, (a, b) => {
      expect(far(a + b)).toBeGreaterThanOrEqual(far(a))
    }),
  )
})

test('the garden has four rows of six places, each with a name', () => {
  const places = garden.allPlaces.map(({ row, column }) => garden.placeOf(row, column))
  expect(places).toHaveLength(24)
  expect(new Set(places).size).toBe(24)
  expect(places.at(0)).toBe('r1c1')
  expect(places.at(6)).toBe('r2c1')
  expect(places.at(-1)).toBe('r4c6')
})

test('it is the time of year that it is outside', () => {
  const seasons = Array.from({ length: 12 }, (_, month) =>
    garden.seasonOf(`2026-${`${month + 1}`.padStart(2, '0')}-15`),
  )
  const year = ['winter', 'winter', 'spring', 'spring', 'spring', 'summer', 'summer', 'summer']
  expect(seasons).toEqual([...year, 'autumn', 'autumn', 'autumn', 'winter'])
})

test('what is in the shed is not in the garden', () => {
  expect(garden.isPlaced({ row: 1, column: 6 })).toBe(true)
  expect(garden.isPlaced({ row: null, column: null })).toBe(false)
  expect(garden.isPlaced({ row: 1, column: null })).toBe(false)
  expect(garden.isPlaced({ row: null, column: 1 })).toBe(false)
})

test('a garden is told in a sentence', () => {
  const told = (...planted: (typeof gardenNames)[number][]) => garden.describeGarden(planted.map((name) => ({ name })))
  expect(told()).toBe('Your garden is ready. Do a check-in to plant your first seed.')
  expect(told('daisy')).toBe('A daisy.')
  expect(told('oak', 'apple-tree')).toBe('An oak and an apple tree.')
  expect(told('daisy', 'bench', 'daisy', 'bird-bath', 'pond', 'bench')).toBe(
    '2 daisies, 2 benches, a bird bath and a pond.',
  )
})
