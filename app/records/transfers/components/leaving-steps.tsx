import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import type { FoundTransfer } from '../queries/find-transfer.server.ts'
import { ReceiptForm } from './receipt-form.tsx'

type Props = Pick<FoundTransfer, 'id' | 'state' | 'otherSchool' | 'due' | 'isOverdue' | 'sent' | 'received'>

/** What is to be done so that a child's file gets there: make it, send it, ring, and hear that it came. */
export function LeavingSteps({ id: transferId, state, otherSchool, due, isOverdue, sent, received }: Props) {
  if (state === 'received')
    return (
      <Notice kind="done">
        <p>
          {otherSchool} has the file. They read out its code {received}.
        </p>
      </Notice>
    )
  if (state === 'withdrawn') return <Notice title={`This file is no longer going to ${otherSchool}.`} />
  return (
    <>
      <Notice kind={isOverdue ? 'urgent' : 'note'} title={due}>
        <p>{sent === null ? 'The file has not been made yet.' : `The file was made ${sent}.`}</p>
      </Notice>
      <SectionHeading>1. Make the file and send it</SectionHeading>
      <p>One file holds everything. Nobody can read it without eight words, which you read out over the phone.</p>
      <Button look={sent === null ? 'main' : 'second'} href={href(paths.transferSealing, { transferId })}>
        {sent === null ? 'Make the file' : 'Make it again, with new words'}
      </Button>
      {sent === null ? null : (
        <>
          <SectionHeading>2. Confirm that it arrived</SectionHeading>
          <ReceiptForm transferId={transferId} />
        </>
      )}
      <SectionHeading>If they are no longer going there</SectionHeading>
      <PostForm action={href(paths.transferWithdrawal, { transferId })}>
        <p>
          <Button look="second">Cancel this transfer</Button>
          {sent === null ? '' : 'A file that was sent cannot be recalled.'}
        </p>
      </PostForm>
    </>
  )
}
