import { paths } from '#app/web/paths.ts'

const rooms = [
  { label: 'Concerns', path: paths.concerns },
  { label: 'Crisis', path: paths.crises },
  { label: 'Shared with other agencies', path: paths.shares },
  { label: 'Moving school', path: paths.transfers },
  { label: 'Duty', path: paths.duty },
  { label: 'Patterns', path: paths.patterns },
  { label: 'How accurate are the alerts?', path: paths.rules },
] as const

/** The rooms behind the desk that the menu has no place for. */
export function DeskRooms() {
  return (
    <nav aria-label="Safeguarding pages">
      <ul className="flex flex-wrap gap-x-6">
        {rooms.map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
