import { Notice } from '#app/ui/staff/notice.tsx'

/** That a crisis is open, for those who run the school. Nothing of what it is. */
export function CrisesOpenNow({ many }: { many: number }) {
  if (many === 0) return null
  return (
    <Notice kind="urgent" title={many === 1 ? '1 crisis is open now.' : `${many} crises are open now.`}>
      <p>The safeguarding team is dealing with it.</p>
    </Notice>
  )
}
