import { z } from 'zod'
import { choice } from '#app/forms/fields.ts'
import { allPlaces, placeOf, plantNames } from './growth.ts'

const place = choice(
  allPlaces.map(({ row, column }) => placeOf(row, column)),
  'Choose where to put it',
).transform((chosen) => {
  const [row = 1, column = 1] = chosen.split(/\D/).filter(Boolean).map(Number)
  return { row, column }
})

export const plantForm = z.object({ plant: choice(plantNames, 'Choose what to plant'), place })
export type Planting = z.infer<typeof plantForm>

export const placeForm = z.object({ place })
