import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { PostForm } from '#app/ui/form/post-form.tsx'
import { Button } from '#app/ui/staff/button.tsx'
import { Notice } from '#app/ui/staff/notice.tsx'
import { SectionHeading } from '#app/ui/staff/section-heading.tsx'
import { counted } from '#app/words/counted.ts'
import type { FoundTransfer } from '../queries/find-transfer.server.ts'

type Props = Pick<FoundTransfer, 'id' | 'childId' | 'otherSchool' | 'received' | 'receiptCode' | 'lines' | 'aside'>

/** A file that came: the code to ring back, first of all, what became of it, and what to do when it is wrong. */
export function ArrivedFile({ id: transferId, childId, otherSchool, received, receiptCode, lines, aside }: Props) {
  const entries = counted(lines, 'entry', 'entries')
  if (aside !== null)
    return (
      <>
        <Notice kind="look" title={`${aside.by} hid this file ${aside.when}.`}>
          <p>
            Its {entries} are kept, but do not appear in the child’s file or in what you send on. The reason is in{' '}
            <a href={href(paths.file, { childId })}>the child’s file</a>.
          </p>
        </Notice>
        <PostForm action={href(paths.transferShowing, { transferId })}>
          <Button look="second">Show these entries again</Button>
        </PostForm>
      </>
    )
  return (
    <>
      <Notice kind="look" title={`Ring ${otherSchool} back and read out this code:`}>
        <p className="text-title font-bold">{receiptCode ?? 'It cannot be opened any more.'}</p>
        <p>This tells them that the file arrived and was opened. Until then they have to keep asking.</p>
      </Notice>
      <p>
        The file arrived {received}. {lines === 1 ? 'One entry is' : `${lines} entries are`} now in{' '}
        <a href={href(paths.file, { childId })}>the child’s file</a> here, exactly as they were written there.
      </p>
      <SectionHeading>If it is wrong</SectionHeading>
      <p>
        <Button look="second" href={href(paths.transferSettingAside, { transferId })}>
          Hide this file
        </Button>{' '}
        Do this if it is about another child, or its entries are wrong. Nothing is deleted.
      </p>
    </>
  )
}
