import { Tag } from '#app/ui/staff/tag.tsx'
import type { Severity } from '#db/schema/safeguarding/alerts.ts'
import { severityWords } from '../staff-words.ts'

/** How serious something is, as a word. */
export function SeverityTag({ severity }: { severity: Severity }) {
  return <Tag kind={severity}>{severityWords[severity]}</Tag>
}
