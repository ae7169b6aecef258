import { plainWords } from '#app/words/plain-letters.ts'
import { doorAnimals, type DoorAnimal } from '#db/schema/school/children.ts'

type Named = { readonly firstName: string; readonly familyInitial: string }
type Dealt = Named & { readonly animal: DoorAnimal | null }

const called = ({ firstName, familyInitial }: Named) => plainWords(`${firstName} ${familyInitial}`).join(' ')

/** Those of a class who have a child's first name and initial too. */
export function namesakesOf<T extends Named>(child: Named, classmates: readonly T[]): T[] {
  const name = called(child)
  return classmates.filter((one) => called(one) === name)
}

/** Said where an animal is chosen that would not tell two children apart. */
export const takenAnimal = 'Another child of the same name has this animal, or had it. Choose another one.'

/** The animals a child of a class may have: none that another child of the same name has or had there. */
export function freeAnimals(child: Named, classmates: readonly Dealt[]): DoorAnimal[] {
  const taken = new Set(namesakesOf(child, classmates).map(({ animal }) => animal))
  return doorAnimals.filter((animal) => !taken.has(animal))
}

/**
 * The animal a child gets who joins a class: of those they may have the one fewest children of the class have. Nothing when
 * all are taken.
 */
export function dealAnimal(child: Named, classmates: readonly Dealt[]): DoorAnimal | null {
  const have = (animal: DoorAnimal) => classmates.filter((one) => one.animal === animal).length
  const [fewest] = freeAnimals(child, classmates).toSorted((one, other) => have(one) - have(other))
  return fewest ?? null
}
