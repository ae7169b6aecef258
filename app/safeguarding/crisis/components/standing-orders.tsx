import { Notice } from '#app/ui/staff/notice.tsx'
import type { CurrentStep } from '../queries/read-step.server.ts'

type Props = Pick<CurrentStep, 'isInDanger' | 'home'>

const orders: Readonly<Record<string, string>> = {
  no: 'Do not let them go home.',
  'not sure': 'Do not let them go home until this is decided.',
}

/** What holds as long as the answers are what they are: call 999, do not let the child go home. */
export function StandingOrders({ isInDanger, home }: Props) {
  const order = orders[home.safe ?? '']
  if (!isInDanger && order === undefined) return null
  return (
    <Notice kind="urgent">
      {isInDanger ? (
        <p className="text-part font-bold">
          Call <a href="tel:999">999</a>. Stay with the child.
        </p>
      ) : null}
      {order === undefined ? null : <p className="text-lead font-bold">{order}</p>}
      {order === undefined || home.collects === null ? null : <p>Who collects them: {home.collects}</p>}
    </Notice>
  )
}
