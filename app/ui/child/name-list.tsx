type Props = { name: string; people: readonly { value: string; name: string }[] }

/** "Who are you?": first names as big buttons; the one pressed is sent. */
export function NameList({ name, people }: Props) {
  return (
    <ul className="taps sm:grid-cols-3">
      {people.map((person) => (
        <li key={person.value}>
          <button type="submit" name={name} value={person.value} className={lookOf(person.name)}>
            {person.name}
          </button>
        </li>
      ))}
    </ul>
  )
}

// Twelve letters fit a third of a tablet; a longer name is written smaller so that it stays whole.
const lookOf = (name: string) => ([...name].length > 12 ? 'tile slim name long' : 'tile slim name')
