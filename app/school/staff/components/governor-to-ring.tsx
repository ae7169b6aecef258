import { Telephone } from '#app/ui/staff/telephone.tsx'
import type { NumbersToRing } from '../queries/numbers-to-ring.server.ts'

/** Beside "ring the chair of governors": the safeguarding governor, who reaches them, with their number. */
export function GovernorToRing({ governor }: Pick<NumbersToRing, 'governor'>) {
  return (
    <>
      The safeguarding governor{governor.name === null ? '' : `, ${governor.name},`} reaches them{' '}
      <Telephone toRing={governor} />.
    </>
  )
}
