import { GovernorToRing } from '#app/school/staff/components/governor-to-ring.tsx'
import type { NumbersToRing } from '#app/school/staff/queries/numbers-to-ring.server.ts'
import { Notice } from '#app/ui/staff/notice.tsx'
import { Telephone } from '#app/ui/staff/telephone.tsx'

/** What a lead does with a concern about a grown-up that cannot go to the head, because it is about the head or there is none. */
export function AboutHead({ numbers: { officer, governor } }: { numbers: NumbersToRing }) {
  return (
    <Notice kind="look" title="This is about a grown-up and cannot go to the head, so it has come to you.">
      <p>
        Ring the chair of governors today, and the local authority designated officer (LADO){' '}
        <Telephone toRing={officer} /> within one working day. Do not look into it yourself, and do not tell the person
        it is about. <GovernorToRing governor={governor} />
      </p>
    </Notice>
  )
}
