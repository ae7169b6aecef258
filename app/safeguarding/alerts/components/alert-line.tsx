import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import type { ChildAlert } from '../queries/alerts-of-child.server.ts'
import { theGovernor } from '#app/school/staff/the-governor.ts'
import { outcomeWords, stateWords, typeWords } from '../staff-words.ts'
import { SeverityTag } from './severity-tag.tsx'

type Props = {
  alert: ChildAlert
  /** Where it is opened. */
  path?: typeof paths.alert | typeof paths.headAlert
  /** Why it fired, where that is said in the line. */
  reasons?: string
}

/** One alert about a child in a line: how serious, of what sort, since when, and who has it or what came of it. */
export function AlertLine({ alert, path = paths.alert, reasons = '' }: Props) {
  const { id, severity, type, state, raised, outcome } = alert
  const isTaken = state === 'acknowledged' || state === 'in_progress'
  const owner = alert.owner ?? (isTaken ? theGovernor : null)
  return (
    <p>
      <SeverityTag severity={severity} />{' '}
      <a href={href(path, { alertId: id })}>
        {typeWords[type]}, {raised}
      </a>
      {'. '}
      {reasons === '' ? '' : `${reasons} `}
      {state === 'unread' && owner !== null ? 'New information' : stateWords[state]}
      {owner === null ? '' : `: ${owner}`}
      {outcome === null ? '' : `, ${outcomeWords[outcome]}`}.
    </p>
  )
}
