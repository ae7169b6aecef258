type Props = { name: string; people: readonly { value: string; name: string }[] }

/** "Who are you?": first names as big buttons; the one pressed is sent. */
export function NameList({ name, people }: Props) {
  return (
    <ul className="taps sm:grid-cols-3">
      {people.map((person) => (
        <li key={person.value}>
          <button type="submit" name={name} value={person.value} className="tile slim name">
            {person.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
