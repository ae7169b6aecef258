import { z } from 'zod'
import { choice } from '#app/forms/fields.ts'
import { doorAnimals } from '#db/schema/school/children.ts'

/** The animal a grown-up chooses for a child. */
export const animalForm = z.object({ animal: choice(doorAnimals, 'Choose an animal') })
