import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import type { DutyDay } from '../queries/coming-duty.server.ts'

type Props = { days: readonly Pick<DutyDay, 'day' | 'name' | 'gaps'>[]; isLinked?: boolean }

/** The coming school days on which for a while neither the lead nor a deputy is there. Nothing when somebody always is. */
export function DutyGaps({ days, isLinked = false }: Props) {
  const bare = days.filter(({ gaps }) => gaps.length > 0)
  if (bare.length === 0) return null
  return (
    <Notice kind="urgent" title="Nobody will be on duty for safeguarding">
      <ul>
        {bare.map(({ day, name, gaps }) => (
          <li key={day}>
            on {name}, {new Intl.ListFormat('en-GB').format(gaps)}
          </li>
        ))}
      </ul>
      <p>
        {isLinked ? (
          <a href={paths.duty}>Arrange cover</a>
        ) : (
          'Ask someone to change their days, or name another deputy.'
        )}
      </p>
    </Notice>
  )
}
