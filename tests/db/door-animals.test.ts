import { expect, test } from 'vitest'
import { children, doorAnimals } from '#db/schema/school/children.ts'
import { anEarlierSchool } from './an-earlier-school.ts'

test('#30 children of one name who are in a class already are dealt different animals when their school is opened', async () => {
  const { schools } = await anEarlierSchool()
  const anas = await schools.with('oakfield', ({ read }) => read.select().from(children))
  const animals = anas.map(({ animal }) => animal)
  expect(anas.length).toBe(9)
  expect(new Set(animals).size).toBe(9)
  expect(doorAnimals).toEqual(expect.arrayContaining(animals))
})
