import { paths } from '#app/web/paths.ts'
import { Notice } from '#app/ui/staff/notice.tsx'

/** That a child’s file should be with another school by now. Nothing when none is late. */
export function OverdueNotice({ many }: { many: number }) {
  if (many === 0) return null
  const title =
    many === 1 ? 'A child’s file is late at another school.' : `${many} children’s files are late at other schools.`
  return (
    <Notice kind="urgent" title={title}>
      <p>
        <a href={paths.transfers}>Send it, or ring and ask for the code</a>
      </p>
    </Notice>
  )
}
