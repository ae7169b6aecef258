import { Notice } from '#app/ui/staff/notice.tsx'
import { counted } from '#app/words/counted.ts'
import { partPath } from '../pages.ts'

type Props = { childId: string; many: number; areShown: boolean }

/** That entries of a file from another school were hidden because they were wrong, and the way to see them all the same. */
export function HiddenLines({ childId, many, areShown }: Props) {
  const everything = { kind: null, page: null }
  return (
    <Notice>
      <p>
        {counted(many, 'entry', 'entries')} from another school {many === 1 ? 'was' : 'were'} hidden as wrong.{' '}
        {areShown ? (
          <a href={partPath(childId, { ...everything, withHidden: false })}>Hide them again</a>
        ) : (
          <a href={partPath(childId, { ...everything, withHidden: true })}>Show them here</a>
        )}
      </p>
    </Notice>
  )
}
