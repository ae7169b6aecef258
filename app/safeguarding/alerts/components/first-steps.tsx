import { GovernorToRing } from '#app/school/staff/components/governor-to-ring.tsx'
import type { NumbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { Telephone, WithNumbers } from '#app/ui/staff/telephone.tsx'
import { firstSteps } from '../first-steps.ts'
import type { FoundAlert } from '../queries/find-alert.server.ts'

type Props = { alert: FoundAlert; numbers: NumbersToRing }

/** What to do before anything else, with the numbers of those who are to be rung. */
export function FirstSteps({ alert, numbers: { officer, governor } }: Props) {
  return (
    <Notice kind={alert.severity === 'urgent' ? 'urgent' : 'look'} title="Do this first">
      <ol className="list-decimal pl-6">
        {firstSteps(alert).map((step) => (
          <li key={step}>
            <WithNumbers words={step} /> {step.includes('designated officer') ? <Telephone toRing={officer} /> : null}{' '}
            {step.includes('chair of governors') ? <GovernorToRing governor={governor} /> : null}
          </li>
        ))}
      </ol>
    </Notice>
  )
}
