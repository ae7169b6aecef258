import { plainWords } from '#app/words/plain-letters.ts'
import { doorAnimals, type DoorAnimal } from '#db/schema/children.ts'

type Named = { readonly firstName: string; readonly familyInitial: string }
type Dealt = Named & { readonly animal: DoorAnimal | null }

const called = ({ firstName, familyInitial }: Named) => plainWords(`${firstName} ${familyInitial}`).join(' ')

/**
 * The animal a child gets who joins a class: none that a child of the same name has or had there, and of the others the one
 * fewest children of the class have. Nothing when all are taken.
 */
export function dealAnimal(child: Named, classmates: readonly Dealt[]): DoorAnimal | null {
  const name = called(child)
  const taken = new Set(classmates.filter((one) => called(one) === name).map(({ animal }) => animal))
  const have = (animal: DoorAnimal) => classmates.filter((one) => one.animal === animal).length
  const [fewest] = doorAnimals.filter((animal) => !taken.has(animal)).toSorted((one, other) => have(one) - have(other))
  return fewest ?? null
}
