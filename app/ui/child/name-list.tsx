import { DoorAnimal } from './drawings/door-animals.tsx'

type Person = { value: string; name: string; animal: string | null }
type Props = { name: string; people: readonly Person[] }

/** "Who are you?": first names as big buttons, with an animal where a name alone does not tell; the one pressed is sent. */
export function NameList({ name, people }: Props) {
  return (
    <ul className="taps sm:grid-cols-3">
      {people.map((person) => (
        <li key={person.value}>
          <button type="submit" name={name} value={person.value} className={lookOf(person)}>
            {person.animal === null ? null : <DoorAnimal name={person.animal} />}
            {person.name}
          </button>
        </li>
      ))}
    </ul>
  )
}

// Twelve letters fit a third of a tablet; a longer name is written smaller so that it stays whole. An animal may stand below.
const lookOf = ({ name, animal }: Person) =>
  (animal === null ? [name] : name.split(' ')).some((part) => [...part].length > 12)
    ? 'tile slim name long'
    : 'tile slim name'
