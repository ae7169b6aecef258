import { Notice } from '#app/ui/staff/notice.tsx'
import type { FoundTransfer } from '../queries/find-transfer.server.ts'

type Props = Pick<FoundTransfer, 'otherSchool' | 'received' | 'receiptCode' | 'lines'>

/** A file that came: the code to ring back, first of all, and what became of it. */
export function ArrivedFile({ otherSchool, received, receiptCode, lines }: Props) {
  return (
    <>
      <Notice kind="look" title={`Ring ${otherSchool} back and read out this code:`}>
        <p className="text-title font-bold">{receiptCode ?? 'It cannot be opened any more.'}</p>
        <p>By it they know that the file came and was opened. Until then they must go on asking.</p>
      </Notice>
      <p>
        The file came {received}. {lines === 1 ? 'One entry stands' : `${lines} entries stand`} in the child’s file
        here, as they were written there.
      </p>
    </>
  )
}
