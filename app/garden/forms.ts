import { z } from 'zod'
import { choice } from '#app/forms/fields.ts'
import { allPlaces, placeOf, plantNames } from './growth.ts'

const places = allPlaces.map(({ row, column }) => placeOf(row, column))

export const plantForm = z.object({
  plant: choice(plantNames, 'Choose what to plant'),
  place: choice(places, 'Choose where to put it').transform((place) => {
    const [row = 1, column = 1] = place.split(/\D/).filter(Boolean).map(Number)
    return { row, column }
  }),
})
export type Planting = z.infer<typeof plantForm>
