import { GovernorToRing } from '#app/school/staff/components/governor-to-ring.tsx'
import type { NumbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { Telephone, WithNumbers } from '#app/ui/staff/telephone.tsx'

/** What a head does first, and what not, when something is said about a grown-up who works with children. */
export function AllegationSteps({ numbers: { officer, governor } }: { numbers: NumbersToRing }) {
  return (
    <Notice kind="look" title="Do this first">
      <ol className="list-decimal pl-6">
        <li>
          <WithNumbers words="Make sure the child is safe now. If not, ring 999." />
        </li>
        <li>
          <strong>Do not look into it yourself</strong>, and do not tell the grown-up it is about. Do not ask anyone
          what happened.
        </li>
        <li>
          Ring the local authority designated officer (LADO) <Telephone toRing={officer} />{' '}
          <strong>within one working day</strong>, before you do anything else, and write down what they say.
        </li>
        <li>
          If it is about you, or you are too close to it, pass it to the chair of governors today.{' '}
          <GovernorToRing governor={governor} />
        </li>
      </ol>
    </Notice>
  )
}
