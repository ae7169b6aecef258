import { Notice } from '#app/ui/staff/notice.tsx'
import type { MovedTimes } from '../queries/moved-times.server.ts'
import { counted } from '#app/words/counted.ts'

type Props = {
  readonly moves: readonly MovedTimes[]
  /** Whether whoever looks may know how much of it there is. */
  readonly isCounted: boolean
}

/** Says that a change to the calendar made what waits due later. Nothing when it did not. */
export function MovedNotice({ moves, isCounted }: Props) {
  if (moves.length === 0) return null
  return (
    <Notice kind="look" title="The calendar was changed, so some things are due later.">
      <ul>
        {moves.map((move) => (
          <li key={move.id}>
            Due times {isCounted ? `for ${inSum(move)} ` : ''}changed {move.when}.
          </li>
        ))}
      </ul>
      <p>
        {isCounted
          ? 'Check whether each of them can wait. Nothing moves by more than two weekdays.'
          : 'Those who read them can see which ones. Nothing moves by more than two weekdays.'}
      </p>
    </Notice>
  )
}

/** "4 alerts and 2 worries". */
function inSum({ alerts, worries, concerns }: MovedTimes): string {
  const parts = [
    { many: alerts, words: ['alert', 'alerts'] },
    { many: worries, words: ['worry', 'worries'] },
    { many: concerns, words: ['concern', 'concerns'] },
  ].filter(({ many }) => many > 0)
  return new Intl.ListFormat('en-GB').format(
    parts.map(({ many, words: [one = '', more = ''] }) => counted(many, one, more)),
  )
}
